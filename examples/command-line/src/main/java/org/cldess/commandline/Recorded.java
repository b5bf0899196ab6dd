package org.cldess.commandline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cldess.dossier.Changes;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierChange;
import org.cldess.language.Message;
import org.cldess.rule.Finding;
import org.cldess.rulebook.Findings;
import org.cldess.rulebook.Rulebook;
import org.cldess.store.Revision;
import org.cldess.validation.Violation;

/** What a command changed in a dossier, and which rules are newly breached by that. */
final class Recorded {
    /** The number of changes that are listed for people. */
    private static final int LISTED = 100;

    private final Changes changes;
    private final List<Violation> findings;

    Recorded(Dossier before, Dossier after, Environment surroundings) {
        changes = Changes.between(before, after);
        LocalDate day = after.asOf().orElseGet(() -> LocalDate.now(surroundings.clock()));
        findings = changes.isEmpty() ? List.of() : findings(before, after, day);
    }

    /** Returns the new breaches: on the day, and with everything that is recorded, because a fact may be later. */
    private static List<Violation> findings(Dossier before, Dossier after, LocalDate day) {
        Rulebook rules = Rulebook.france();
        Set<String> told = new HashSet<>();
        List<Violation> found = new ArrayList<>();
        for (LocalDate view : List.of(day, LocalDate.MAX)) {
            Findings old = rules.check(before, view);
            Set<String> known =
                    old.breached().stream().map(finding -> key(old, finding)).collect(Collectors.toSet());
            Findings now = rules.check(after, view);
            now.breached().stream()
                    .filter(finding -> !known.contains(key(now, finding)) && told.add(key(now, finding)))
                    .flatMap(finding -> finding.violation().stream())
                    .forEach(found::add);
        }
        return found;
    }

    /** Returns the identity of a breach. Its pointer does not serve: an added thing moves others. */
    private static String key(Findings findings, Finding finding) {
        return String.join(
                "\n",
                finding.code(),
                findings.place(finding.path()).say(Locale.FRENCH),
                finding.message(Locale.FRENCH));
    }

    /** Returns whether anything was recorded that the dossier did not contain. */
    boolean isNew() {
        return !changes.isEmpty();
    }

    /**
     * Prints what was recorded.
     *
     * @param written the file or the database that was written; empty for a dry run
     * @param revision the revision that the database has now, if it was written
     * @param entries the table of which it comes, if it comes from one
     * @param standing more sentences on what the changes are about
     */
    void tell(
            Speaker speaker,
            Optional<String> written,
            Optional<Revision> revision,
            Optional<TableEntries> entries,
            List<Message> standing) {
        if (speaker.isJson()) {
            Map<String, Object> data = asData(speaker, written, revision);
            if (!standing.isEmpty()) {
                data.put("standing", speaker.sentences(standing));
            }
            entries.ifPresent(table -> data.putAll(table.asData(speaker)));
            speaker.answer(data);
            return;
        }
        entries.ifPresent(table -> table.tell(speaker));
        if (entries.isPresent() && changes.isEmpty()) {
            speaker.say("entries.nothing");
            return;
        }
        if (written.isEmpty()) {
            speaker.say("record.would");
        } else if (revision.isEmpty()) {
            speaker.say("record.done", written.get());
        } else {
            speaker.say(
                    isNew() ? "run.stored" : "run.unchanged",
                    written.get(),
                    Long.toString(revision.get().number()));
        }
        changes.stream().limit(LISTED).forEach(change -> speaker.line("  " + change.say(speaker.locale())));
        int others = (int) changes.stream().count() - LISTED;
        if (others > 0) {
            speaker.say("record.others", others);
        }
        speaker.sentences(standing).forEach(speaker::line);
        if (!findings.isEmpty()) {
            speaker.say("record.findings", findings.size());
            findings.forEach(finding -> speaker.line("  " + speaker.asLine(finding)));
        }
    }

    private Map<String, Object> asData(Speaker speaker, Optional<String> written, Optional<Revision> revision) {
        Map<String, Object> data = new LinkedHashMap<>();
        written.ifPresent(place -> data.put("recorded", place));
        revision.ifPresent(stored -> data.put("revision", stored.number()));
        data.put("changes", changes.stream().map(it -> asData(speaker, it)).toList());
        data.put("findings", findings.stream().map(speaker::asData).toList());
        return data;
    }

    /** Returns a change as data. */
    static Map<String, Object> asData(Speaker speaker, DossierChange change) {
        return Speaker.ordered(
                "kind", change.kind().name().toLowerCase(Locale.ROOT),
                "path", change.path(),
                "message", change.say(speaker.locale()));
    }
}
