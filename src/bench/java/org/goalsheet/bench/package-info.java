/**
 * Measurements of speed, each beside the reference that it is held against. {@code mvn -Pbench
 * verify} runs them all and prints the ratios, {@code -Dbench=ExportBench} one of them; {@code
 * -Dbench=FreshProcesses} measures exports in processes of their own.
 */
@NullMarked
package org.goalsheet.bench;

import org.jspecify.annotations.NullMarked;
