package org.lectern.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A listing for the commands to read. */
final class Listings {
    static final String TEXT = """
            Daily Papers

            byAK and the research community

            Dec 10

            Du-IN: Discrete units-guided mask modeling for decoding speech from Intracranial Neural signals

            Thin electrodes recorded what happened in twelve brains while words were read aloud. A codebook maps
            stretches of signal to discrete units, and the network must name those that are hidden.

              • 9 authors
            ·
            May 19

            Brain3D: Generating 3D Objects from fMRI

            Objects with depth come out of scans of people who looked at flat pictures of them.

              • 5 authors
            ·
            May 24

            Mamba: Linear-Time Sequence Modeling with Selective State Spaces

            The parameters of a state space model depend on its input, so that it chooses what to keep.

              • 2 authors
            ·
            Dec 1, 2023
            """;

    private Listings() {}

    static Path write(Path folder, String name) throws IOException {
        return Files.writeString(folder.resolve(name), TEXT);
    }
}
