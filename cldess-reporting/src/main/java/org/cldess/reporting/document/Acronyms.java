package org.cldess.reporting.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Spells out the acronyms of public life (<i>{@index sigles}</i>) that a report uses: one list in every report. */
final class Acronyms {
    private static final Pattern CAPITALS = Pattern.compile("(?<![\\p{L}\\p{N}_-])\\p{Lu}{2,}(?![\\p{L}\\p{N}_])");

    private Acronyms() {}

    /** The acronyms that blocks use and their words, from A to Z; no section where they use none. */
    static List<Section> spelled(List<Block> blocks, Locale locale) {
        Wording wording = new Wording(locale);
        List<Definitions.Entry> entries = new ArrayList<>();
        for (String acronym : used(blocks)) {
            wording.acronym(acronym).ifPresent(words -> entries.add(Definitions.Entry.of(acronym, words)));
        }
        return entries.isEmpty()
                ? List.of()
                : List.of(Section.of("sigles", wording.acronyms(), new Definitions(entries)));
    }

    private static Set<String> used(List<Block> blocks) {
        Set<String> used = new TreeSet<>();
        Phrases.each(blocks, section -> {}, phrase -> {
            Matcher capitals = CAPITALS.matcher(phrase.plain());
            while (capitals.find()) {
                used.add(capitals.group());
            }
        });
        return used;
    }
}
