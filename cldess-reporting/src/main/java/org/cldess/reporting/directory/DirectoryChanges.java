package org.cldess.reporting.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.cldess.actor.Listing;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.BulletList;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/**
 * The changes in the directory since its last edition, a year before: which actors joined, which cards were checked,
 * and how many were not. Withdrawals are not reported.
 */
final class DirectoryChanges {
    private static final int MAX_NAMED = 30;

    private final Speech speech;
    private final List<DirectoryEntry> all;
    private final LocalDate earlier;

    DirectoryChanges(View view, List<DirectoryEntry> all) {
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.all = all;
        this.earlier = view.day().minusYears(1);
    }

    Section section() {
        List<DirectoryEntry> came =
                only(listing -> isAfter(listing.agreed().value().orElseThrow()));
        List<DirectoryEntry> checked =
                only(listing -> !isAfter(listing.agreed().value().orElseThrow())
                        && listing.checked().value().filter(this::isAfter).isPresent());
        int unchecked = all.size()
                - only(listing ->
                                listing.checked().value().filter(this::isAfter).isPresent())
                        .size();
        List<Phrase> lines = new ArrayList<>();
        lines.add(line("directory.came", came));
        lines.add(line("directory.checked", checked));
        lines.add(speech.phrase("directory.unchecked", unchecked));
        return Sections.of(
                "evolution",
                speech.say("directory.changes", earlier),
                List.of(BulletList.of(BulletList.Marker.BULLET, lines)));
    }

    private boolean isAfter(LocalDate day) {
        return day.isAfter(earlier);
    }

    private List<DirectoryEntry> only(Predicate<Listing> condition) {
        return all.stream()
                .filter(one -> one.actor().listing().value().filter(condition).isPresent())
                .toList();
    }

    private Phrase line(String key, List<DirectoryEntry> members) {
        Phrase count = speech.phrase(key, members.size());
        return members.isEmpty() || members.size() > MAX_NAMED
                ? count
                : count.then(" ")
                        .then(speech.list(
                                members.stream().map(one -> one.link(speech)).toList()))
                        .then(".");
    }
}
