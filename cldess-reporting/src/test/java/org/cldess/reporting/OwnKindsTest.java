package org.cldess.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cldess.disclosure.Audience;
import org.cldess.language.Localizable;
import org.cldess.language.Words;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.sample.SmallDossier;
import org.cldess.reporting.view.ReportKind;
import org.cldess.reporting.view.View;
import org.cldess.rulebook.Rulebook;
import org.cldess.territory.Gazetteer;
import org.cldess.validation.Violation;
import org.cldess.validation.Violations;
import org.junit.jupiter.api.Test;

/** A program can add its own reports and formats to the shipped ones. */
class OwnKindsTest {
    private static final Localizable TITLE = locale -> "Bilan";
    private static final ReportKind BALANCE = ReportKind.of("bilan", TITLE, view -> report("bilan", view));

    private final View view = View.of(SmallDossier.dossier(), SmallDossier.DAY, Audience.COMMITTEE, Locale.FRENCH);

    private static Report report(String name, View view) {
        return Report.named(name, "Bilan", view.edition())
                .add(Paragraph.of("%s actions, %s règles"
                        .formatted(
                                view.actions().size(), view.rulebook().rules().size())))
                .build();
    }

    @Test
    void stand_after_the_shipped_reports() {
        assertThat(Reports.with(BALANCE))
                .startsWith(Reports.DASHBOARD)
                .endsWith(BALANCE)
                .hasSize(Reports.all().size() + 1);
        assertThat(Reports.all()).doesNotContain(BALANCE);
    }

    @Test
    void must_not_take_the_name_of_another_report() {
        ReportKind second = ReportKind.of("contrat", TITLE, seen -> report("contrat", seen));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reports.with(BALANCE, second))
                .withMessageContaining("\"contrat\"");
    }

    @Test
    void bear_the_name_of_their_kind() {
        ReportKind wrong = ReportKind.of("bilan", TITLE, seen -> report("solde", seen));

        assertThatIllegalStateException()
                .isThrownBy(() -> wrong.of(view))
                .withMessageContaining("\"solde\"")
                .withMessageContaining("\"bilan\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportKind.of("Bilan !", TITLE, seen -> report("b", seen)));
    }

    @Test
    void concern_every_dossier_unless_they_say_which() {
        ReportKind choosy = BALANCE.concerning(dossier -> !dossier.actions().isEmpty());

        assertThat(BALANCE.concerns(SmallDossier.empty())).isTrue();
        assertThat(choosy.concerns(SmallDossier.empty())).isFalse();
        assertThat(choosy.concerns(SmallDossier.dossier())).isTrue();
    }

    @Test
    void see_by_their_own_rules_and_places_before_those_of_the_view() {
        Rulebook fewer = Rulebook.france().without("CHA-04");
        Gazetteer places = Gazetteer.builder().build();
        ReportKind own = ReportKind.of("vue", TITLE, seen -> {
                    assertThat(seen.rulebook()).isSameAs(fewer);
                    assertThat(seen.gazetteer()).isSameAs(places);
                    return report("vue", seen);
                })
                .under(fewer)
                .with(places);

        assertThat(own.of(view).name()).isEqualTo("vue");
    }

    @Test
    void are_written_in_a_format_of_ones_own_too() throws IOException {
        Format text = Format.of(
                "txt",
                "text/plain;charset=UTF-8",
                report -> report.title().plain().getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        text.write(BALANCE.of(view), out);

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("Bilan");
        assertThat(text.check(BALANCE.of(view)).list()).isEmpty();
        assertThat(text.check("Bilan").list()).isEmpty();
        assertThat(text).hasToString("txt");
        assertThat(Format.all()).containsExactly(Format.HTML, Format.PDF);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Format.of(".txt", "text/plain", report -> new byte[0]))
                .withMessageContaining(".txt");
    }

    @Test
    void are_refused_with_every_problem_before_a_byte_is_written() {
        Words words = Words.beside(name -> Optional.of(
                new ByteArrayInputStream("dull=Trop court.\nlong=Trop long.".getBytes(StandardCharsets.UTF_8))));
        Violations problems = Violations.of(List.of(
                Violation.error("text.dull", "", words.message("dull")),
                Violation.error("text.long", "", words.message("long"))));
        Format strict =
                Format.of("txt", "text/plain", report -> new byte[] {1}).checking(report -> problems, text -> problems);
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThatThrownBy(() -> strict.write(BALANCE.of(view), out)).isInstanceOf(Violations.class);
        assertThat(out.size()).isZero();
        assertThat(strict.check(BALANCE.of(view)).list()).hasSize(2);
        assertThat(strict.check("Bilan").list()).hasSize(2);
    }
}
