package org.goalsheet.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.goalsheet.model.Booklet;

/**
 * What a program that ended in the middle had not saved.
 *
 * @param file the booklet's own file; empty where it never had one
 * @param kept when the draft was written
 * @param id names it in its folder
 */
public record Draft(Booklet booklet, Optional<Path> file, Instant kept, String id) {}
