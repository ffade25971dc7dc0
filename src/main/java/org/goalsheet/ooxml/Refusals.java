package org.goalsheet.ooxml;

/**
 * The sentences with which files of a kind are refused, as keys of messages; each is told the file.
 *
 * @param tooLarge more than is safe
 * @param damaged no XML where some should be, or not the bytes that were put in
 * @param unsafe XML with a document type
 * @param truncated no zip, or not the whole of one
 * @param foreign a zip without what files of this kind hold
 */
public record Refusals(
    String tooLarge, String damaged, String unsafe, String truncated, String foreign) {}
