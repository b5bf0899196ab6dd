package org.cldess.reporting.document;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Collects the section ids and the internal links of a report, to find broken links. */
final class LinkCheck {
    private final Set<String> ids = new HashSet<>();
    private final Set<String> twice = new TreeSet<>();
    private final Set<String> targets = new TreeSet<>();

    private LinkCheck() {}

    static void check(String report, List<Block> blocks) {
        if (blocks.isEmpty()) {
            throw new IllegalStateException("The report \"" + report + "\" has no content: add a block");
        }
        LinkCheck found = new LinkCheck();
        PhraseVisitor.visit(blocks, found::section, found::phrase);
        if (!found.twice.isEmpty()) {
            throw new IllegalStateException(
                    "Several sections of the report \"" + report + "\" are called " + found.twice + ": rename them");
        }
        found.targets.removeAll(found.ids);
        if (!found.targets.isEmpty()) {
            throw new IllegalStateException("Links in the report \"" + report + "\" lead to " + found.targets
                    + ", but there are no such sections: add them or remove the links");
        }
    }

    private void phrase(Phrase phrase) {
        for (Inline run : phrase.runs()) {
            if (run instanceof Inline.Link link && link.isInside()) {
                targets.add(link.target().substring(1));
            }
        }
    }

    private void section(Section section) {
        if (!ids.add(section.id())) {
            twice.add(section.id());
        }
    }
}
