package org.lectern.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * What a command did.
 *
 * @param code its exit code
 * @param out what it printed as data
 * @param err what it printed besides
 */
record Run(int code, String out, String err) {
    /** Runs a command as a program would. */
    static Run of(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        List<String> words = new ArrayList<>();
        for (Object argument : arguments) {
            words.add(argument.toString());
        }
        int code = CommandLineInterface.run(words.toArray(String[]::new), out, new PrintWriter(err), false);
        return new Run(code, out.toString(), err.toString());
    }

    List<String> lines() {
        return out.lines().toList();
    }
}
