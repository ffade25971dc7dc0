package org.goalsheet.cli;

import java.nio.file.Path;
import org.goalsheet.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * A file to check, or a folder that could not be looked through.
 *
 * @param trouble why there is nothing to read; null for a file
 */
record Source(Path path, @Nullable Message trouble) {}
