package org.cldess.reporting.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Spells out the acronyms of public life (<i>{@index sigles}</i>) that a report uses, in a line at its end. */
final class Acronyms {
    private static final Pattern CAPITALS = Pattern.compile("(?<![\\p{L}\\p{N}_-])\\p{Lu}{2,}(?![\\p{L}\\p{N}_])");

    private Acronyms() {}

    /**
     * Returns the line « Sigles : ESS, économie sociale et solidaire ; … », in alphabetical order; empty if the blocks
     * use no known acronym.
     */
    static Optional<Paragraph> spelled(List<Block> blocks, Locale locale) {
        Wording wording = new Wording(locale);
        return used(blocks).stream()
                .flatMap(acronym ->
                        wording
                                .acronym(acronym)
                                .map(words -> Phrase.EMPTY.strong(acronym).then("\u00A0" + words))
                                .stream())
                .reduce((some, next) -> some.then("\u00A0· ").then(next))
                .map(list ->
                        new Paragraph(Phrase.of(wording.acronyms()).then(" ").then(list), Paragraph.Tone.SMALL));
    }

    private static Set<String> used(List<Block> blocks) {
        Set<String> used = new TreeSet<>();
        PhraseVisitor.visit(blocks, section -> {}, phrase -> {
            Matcher capitals = CAPITALS.matcher(phrase.plain());
            while (capitals.find()) {
                used.add(capitals.group());
            }
        });
        return used;
    }
}
