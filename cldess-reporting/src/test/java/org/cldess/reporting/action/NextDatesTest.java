package org.cldess.reporting.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.governance.BodyKind;
import org.cldess.governance.GovernanceBody;
import org.cldess.governance.GovernanceBodyId;
import org.cldess.governance.GovernanceSitting;
import org.cldess.governance.GovernanceSittingId;
import org.cldess.known.Known;
import org.cldess.reporting.document.BulletList;
import org.cldess.reporting.document.Notice;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.sample.SmallDossier;
import org.cldess.reporting.view.View;
import org.junit.jupiter.api.Test;

class NextDatesTest {
    private static final GovernanceBodyId COPIL = GovernanceBodyId.of("copil");

    private static View view(Dossier dossier, LocalDate day, Locale locale) {
        return View.of(dossier, day, Audience.COMMITTEE, locale);
    }

    private static GovernanceSitting sitting(LocalDate day) {
        return GovernanceSitting.builder(GovernanceSittingId.of("s-" + day.getYear()), COPIL)
                .date(day)
                .place(Known.of("Grasse"))
                .build();
    }

    @Test
    void include_the_sittings_with_their_body_and_place() {
        Dossier sits = SmallDossier.dossier().toBuilder()
                .bodies(List.of(GovernanceBody.builder(COPIL, BodyKind.STEERING_COMMITTEE, "Comité de pilotage")
                        .build()))
                .sittings(List.of(sitting(LocalDate.of(2013, 9, 1)), sitting(LocalDate.of(2014, 9, 1))))
                .build();

        assertThat(NextDates.of(view(sits, SmallDossier.DAY, Locale.FRENCH)))
                .extracting(deadline -> deadline.what().plain().replace('\u00A0', ' '))
                .contains("Séance : Comité de pilotage, Grasse")
                .doesNotHaveDuplicates();
    }

    @Test
    void in_brief_are_three_lines() {
        Notice brief = NextDates.brief(view(SmallDossier.dossier(), SmallDossier.DAY, Locale.FRENCH));

        assertThat(((BulletList) brief.blocks().get(0)).entries())
                .hasSize(3)
                .extracting(entry -> entry.text().plain().replace('\u00A0', ' '))
                .contains("20 novembre 2014 : Rencontre éclair");
    }

    @Test
    void say_that_nothing_is_planned_soon_or_at_all() {
        LocalDate before = LocalDate.of(2015, 7, 15);
        LocalDate after = LocalDate.of(2030, 1, 1);

        assertThat(nothing(view(SmallDossier.dossier(), before, Locale.FRENCH)))
                .isEqualTo("Rien n’est prévu dans les 90 jours après le 15 juillet 2015.");
        assertThat(nothing(view(SmallDossier.dossier(), before, Locale.ENGLISH)))
                .isEqualTo("Nothing is planned within 90 days after 15 July 2015.");
        assertThat(nothing(view(SmallDossier.dossier(), after, Locale.FRENCH)))
                .isEqualTo("Aucune date n’est prévue après le 1er janvier 2030.");
    }

    private static String nothing(View view) {
        Notice notice = (Notice) NextDates.section(view).blocks().get(0);
        return ((Paragraph) notice.blocks().get(0)).text().plain().replace('\u00A0', ' ');
    }
}
