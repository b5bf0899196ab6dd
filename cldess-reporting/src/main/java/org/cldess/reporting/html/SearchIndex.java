package org.cldess.reporting.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cldess.reporting.document.SearchBox;

/**
 * The index of a {@link SearchBox} over documents as lines of text, which the script of the page reads: a line for each
 * document (file, title) and below it a line for each of its parts (empty, id, title), fields separated by tabs; an
 * empty line; then a line for each word, followed by the numbers of the parts that have it. Each number is the
 * difference from the one before it, in base 36.
 */
final class SearchIndex {
    private static final int BASE = 36;

    private final List<String> places = new ArrayList<>();
    private final Map<String, List<Integer>> parts = new TreeMap<>();
    private int number;

    private SearchIndex() {}

    static String of(SearchBox box) {
        SearchIndex index = new SearchIndex();
        box.documents().forEach(index::add);
        return String.join("\n", index.places) + "\n\n"
                + index.parts.entrySet().stream()
                        .map(entry -> entry.getKey() + " " + differences(entry.getValue()))
                        .collect(Collectors.joining("\n"));
    }

    private void add(SearchBox.Document document) {
        places.add(document.name() + ".html\t" + onOneLine(document.title()));
        for (SearchBox.Part part : document.parts()) {
            places.add("\t" + part.id() + "\t" + onOneLine(part.title()));
            part.words()
                    .forEach(word -> parts.computeIfAbsent(word, unused -> new ArrayList<>())
                            .add(number));
            number++;
        }
    }

    private static String onOneLine(String title) {
        return title.replaceAll("\\s", " ");
    }

    private static String differences(List<Integer> numbers) {
        StringBuilder line = new StringBuilder();
        int last = 0;
        for (int next : numbers) {
            line.append(line.length() == 0 ? "" : " ").append(Integer.toString(next - last, BASE));
            last = next;
        }
        return line.toString();
    }
}
