package org.cldess.dossier;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.cldess.known.Known;
import org.cldess.validation.Violation;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * What must hold across the fields of a draft: ids, references, periods, sides. It needs no validation provider, so that a dossier made
 * by a program obeys the same. Each thing is met once; ids are looked up in maps.
 */
@NullUnmarked
final class CrossCheck {
    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2199;

    final Complaints complaints;
    final Declarations ids;

    private CrossCheck(Complaints complaints) {
        this.complaints = complaints;
        this.ids = new Declarations(complaints);
    }

    static List<Violation> of(DossierDraft draft, DraftOrigin origin) {
        Complaints complaints = new Complaints(draft, origin);
        new ValueCheck(complaints).check(draft);
        CrossCheck check = new CrossCheck(complaints);
        Pointer root = Pointer.ROOT;
        new ContractCheck(check).check(draft.contract(), root.at("contract"));
        new CharterCheck(check).check(draft.charter(), root.at("charter"));
        check.each(
                draft.deliberations(),
                root.at("deliberations"),
                (deliberation, at) -> {
                    check.ids.declare(Kind.DELIBERATION, deliberation.id(), at);
                    check.ids.refer(Kind.ACTOR, deliberation.assembly(), at.at("assembly"));
                },
                Kind.DELIBERATION);
        new ActorCheck(check).check(draft.actors(), root.at("actors"));
        check.each(
                draft.indicators(),
                root.at("indicators"),
                (indicator, at) -> {
                    check.ids.declare(Kind.INDICATOR, indicator.id(), at);
                },
                Kind.INDICATOR);
        new ActionCheck(check).check(draft.actions(), root.at("actions"));
        new EncounterCheck(check).check(draft);
        new GovernanceCheck(check).check(draft);
        new NetworkCheck(check).check(draft);
        draft.contactFile().value().ifPresent(file -> {
            check.refer(Kind.ACTOR, file.controller(), root.at("contactFile").at("controller"));
        });
        check.ids.resolve();
        return complaints.list();
    }

    /** Meets the things of a list, and notes when some of them, or of what they hold, may be lost. */
    <T> void each(List<T> things, Pointer at, BiConsumer<T, Pointer> visit, Kind... held) {
        if (complaints.isLost(at)) {
            ids.lost(held);
        }
        for (int i = 0; i < things.size(); i++) {
            T thing = things.get(i);
            if (thing == null) {
                ids.lost(held);
            } else {
                visit.accept(thing, at.at(i));
            }
        }
    }

    /** Meets the things of a list that may not be recorded. */
    <T> void each(Known<List<T>> things, Pointer at, BiConsumer<T, Pointer> visit, Kind... held) {
        each(things.value().orElse(List.of()), at, visit, held);
    }

    /** Cites what may not be recorded. */
    void refer(Kind kind, Known<String> id, Pointer at) {
        id.value().ifPresent(value -> ids.refer(kind, value, at));
    }

    /** Cites each of a list. */
    void refer(Kind kind, List<String> cited, Pointer at) {
        for (int i = 0; i < cited.size(); i++) {
            ids.refer(kind, cited.get(i), at.at(i));
        }
    }

    /** Complains about an end that comes before its start. */
    void period(@Nullable LocalDate start, @Nullable LocalDate end, Pointer at) {
        if (start != null && end != null && end.isBefore(start)) {
            complaints.add("form.period", at, "form.period", end, start);
        }
    }

    /** Complains about an end that is known to come before its start. */
    void period(Known<LocalDate> start, Known<LocalDate> end, Pointer at) {
        period(start.value().orElse(null), end.value().orElse(null), at);
    }

    /** Complains about a year out of all bounds. */
    void year(@Nullable Integer year, Pointer at) {
        if (year != null && (year < EARLIEST_YEAR || year > LATEST_YEAR)) {
            complaints.add(
                    "form.year",
                    at,
                    "form.year",
                    year.toString(),
                    Integer.toString(EARLIEST_YEAR),
                    Integer.toString(LATEST_YEAR));
        }
    }

    /** Complains about each entry of a list that stands there before. */
    <T> void distinct(List<T> entries, Pointer at) {
        Map<T, Integer> first = new HashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            T entry = entries.get(i);
            if (entry != null && first.putIfAbsent(entry, i) != null) {
                complaints.add("form.repeated", at.at(i), "form.repeated", Objects.toString(entry), at.field());
            }
        }
    }
}
