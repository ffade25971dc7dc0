package org.goalsheet.form;

import java.util.List;
import java.util.Map;

/**
 * The words that tables of all places use for what a sheet holds. It is data; see {@code
 * form/words.json} among the resources.
 *
 * @param titles what stands over tables and says nothing of one project; a year may stand by it
 * @param head from the key of a field of the head to the labels that mean it; of two in one table
 *     the earlier is meant, the other is kept under its label
 * @param groups labels that may stand before other labels
 * @param same from the label of a labelled value to others for the same
 * @param amounts headers of amounts that stand side by side behind one label; the earliest is the
 *     budget's
 * @param columns from the key of a field of an indicator to the headers that mean it, likewise
 * @param signs headers of a column that holds the sign of a value alone
 * @param units headers of a column that holds the unit of a value alone
 * @param numbers headers of a column that holds the number of a value alone
 * @param signTexts what may stand in the column of signs and belongs before the value
 * @param noUnit what stands in the column of units where there is none
 * @param sides what may stand beside all indicators
 * @param footers labels that stand below indicators
 * @param times what the names of halves have in them that are for different lengths of time
 * @param year words that tell the year's value from those of longer or shorter times
 * @param best the best of several grades that a value is given for
 * @param projects headers of a column in a list of many projects that has another text for each;
 *     the first is that of our own lists, and only numbers them
 * @param counts headers of a column that only counts rows
 */
public record Vocabulary(
    List<String> titles,
    Map<String, List<String>> head,
    List<String> groups,
    Map<String, List<String>> same,
    List<String> amounts,
    Map<String, List<String>> columns,
    List<String> signs,
    List<String> units,
    List<String> numbers,
    List<String> signTexts,
    List<String> noUnit,
    List<String> sides,
    List<String> footers,
    List<String> times,
    List<String> year,
    String best,
    List<String> projects,
    List<String> counts) {}
