package org.goalsheet.ooxml;

/**
 * How much of a file's parts is read before it is refused: a small zip can unfold to more than any
 * memory holds.
 *
 * @param part bytes of one part
 * @param total bytes of all parts that are read
 * @param piece bytes of one tag, text or comment
 * @param entries parts in the file
 * @param depth elements within each other
 * @param names different names of elements and attributes in a part, and declared prefixes
 */
public record PartLimits(long part, long total, long piece, int entries, int depth, int names) {}
