package org.cldess.reporting.document;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Collects the words of a document by section. */
final class SearchWords {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** A word, or a number or code such as {@code 2.1.3} and {@code CHA-04}. The script of the page splits alike. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++(?:[.-]\\p{N}++)*+");

    private SearchWords() {}

    static SearchBox.Document of(String name, String title, List<Block> blocks) {
        List<SearchBox.Part> parts = new ArrayList<>();
        parts.add(new SearchBox.Part("", "", new LinkedHashSet<>()));
        add(parts.get(0).words(), title);
        PhraseVisitor.visit(
                blocks,
                section -> parts.add(
                        new SearchBox.Part(section.id(), section.title().plain(), new LinkedHashSet<>())),
                phrase -> add(parts.get(parts.size() - 1).words(), phrase.plain()));
        return new SearchBox.Document(name, title, parts);
    }

    private static void add(Set<String> words, String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae");
        WORD.matcher(plain)
                .results()
                .map(MatchResult::group)
                .filter(word -> word.length() > 1)
                .forEach(words::add);
    }
}
