package org.cldess.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.cldess.action.Action;
import org.cldess.action.ActionStatus;
import org.cldess.actor.ActivityState;
import org.cldess.actor.Actor;
import org.cldess.actor.Contact;
import org.cldess.charter.CharterSignature;
import org.cldess.known.Known;
import org.cldess.reporting.document.Inline;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.sample.Tables;
import org.cldess.reporting.view.View;
import org.junit.jupiter.api.Test;

/** Compares every table that adds up counts with the dossier. */
class TotalsOfCountsTest {
    @Test
    void actions_are_counted_by_objective() {
        int tables = Tables.each(Reports.PLAN, "Objectifs", (view, tree) -> {
            Table table = ofFirstLevel(tree);
            Map<String, Predicate<Action>> columns = Map.of(
                    "Actions", action -> true,
                    "Terminées", action -> action.status() == ActionStatus.DONE,
                    "En retard",
                            action -> action.end()
                                    .value()
                                    .filter(end -> action.status() != ActionStatus.DONE && end.isBefore(view.day()))
                                    .isPresent());
            columns.forEach((heading, which) -> Tables.check(
                    view,
                    table,
                    heading,
                    Tables.counts(
                            view.dossier().actions().stream()
                                    .filter(action -> action.parent().isEmpty())
                                    .filter(action -> action.status() != ActionStatus.DROPPED && which.test(action))
                                    .toList(),
                            action -> rank(view, action))));
        });

        assertThat(tables).isGreaterThan(5);
    }

    /** Returns the rows of the objectives of the first level, which are strong, and of the actions without one. */
    private static Table ofFirstLevel(Table tree) {
        List<Table.Row> rows = tree.rows().stream()
                .filter(row -> {
                    Phrase name = row.cells().get(0).lines().get(0);
                    return name.runs().get(0) instanceof Inline.Strong
                            || name.plain().equals("Sans objectif");
                })
                .toList();
        return new Table(tree.caption(), tree.columns(), rows, tree.total(), tree.note());
    }

    /** Returns the index of the first-level objective that contains the action’s first objective. */
    private static int rank(View view, Action action) {
        return view.dossier().contract().consolidated(view.day()).objectives().stream()
                .map(objective -> objective
                        .withParts()
                        .anyMatch(part -> action.objectives().indexOf(part.id()) == 0))
                .toList()
                .indexOf(true);
    }

    @Test
    void persons_to_erase_are_counted_by_day() {
        int tables = Tables.each(
                Reports.REGISTER,
                "Nombre de personnes dont les données sont à effacer, par date",
                (view, table) -> Tables.check(
                        view,
                        table,
                        "Personnes",
                        Tables.counts(
                                view.dossier().actors().stream()
                                        .flatMap(actor -> actor.contacts().stream())
                                        .toList(),
                                Contact::keepUntil)));

        assertThat(tables).isGreaterThan(5);
    }

    @Test
    void the_signatories_of_the_charter_are_counted() {
        int tables = Tables.each(Reports.CHARTER, "Signataires", (view, table) -> {
            List<CharterSignature> standing = view.dossier().charter().value().orElseThrow().signatures().stream()
                    .filter(signature ->
                            !signature.date().value().orElse(LocalDate.MAX).isAfter(view.day()))
                    .filter(signature ->
                            signature.withdrawn().value().orElse(LocalDate.MAX).isAfter(view.day()))
                    .toList();
            long all = standing.stream().map(CharterSignature::actor).distinct().count();
            assertThat(table.rows()).as(view.toString()).hasSize(Math.toIntExact(all));
            assertThat(Tables.plain(
                            table.total().orElseThrow().cells().get(0).lines().get(0)))
                    .as(view.toString())
                    .startsWith(all + " signataire");
        });

        assertThat(tables).isGreaterThan(1);
    }

    @Test
    void those_who_are_listed_are_counted_by_family_and_by_commune() {
        for (String caption : List.of("Acteurs par famille", "Acteurs par commune")) {
            int tables = Tables.each(
                    Reports.DIRECTORY,
                    caption,
                    (view, table) -> assertThat(Tables.total(table, "Acteurs"))
                            .as("%s: %s", view, caption)
                            .hasValueSatisfying(total -> assertThat(total)
                                    .isEqualByComparingTo(
                                            BigDecimal.valueOf(listed(view).size()))));
            assertThat(tables).as(caption).isGreaterThan(1);
        }
    }

    private static List<Actor> listed(View view) {
        return view.dossier().actors().stream()
                .filter(actor -> actor.isListedOn(view.day()))
                .filter(actor -> !actor.activityOn(view.day()).equals(Known.of(ActivityState.CEASED)))
                .toList();
    }
}
