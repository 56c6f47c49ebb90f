package org.lectern.library;

import java.util.Optional;

/**
 * Where undo and redo stand.
 *
 * @param undo the newest of what people did here that stands; empty when nothing does
 * @param redo what was undone last, as long as nobody did anything new since; empty when there is nothing to bring back
 */
public record Steps(Optional<Step> undo, Optional<Step> redo) {}
