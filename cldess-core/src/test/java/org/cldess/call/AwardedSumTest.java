package org.cldess.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cldess.call.application.Applicant;
import org.cldess.call.application.ApplicantId;
import org.cldess.call.application.ApplicationId;
import org.cldess.call.jury.JuryDecision;
import org.cldess.call.jury.JuryDecisionKind;
import org.cldess.disclosure.Audience;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.sample.SampleCalls;
import org.cldess.sample.SampleDossiers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests the total awarded by a jury and the total of one applicant, with values added up by hand. */
class AwardedSumTest {
    private static final List<ApplicationId> ALL =
            List.of(SampleCalls.BICYCLES, SampleCalls.GARDEN, SampleCalls.SEWING);

    /**
     * Returns a call with decisions on the bicycles, the garden and the sewing such as
     * {@code AWARD 2000.00; REFUSAL -; WAITING_LIST ?}.
     */
    private static CallForProjects decided(String decisions) {
        List<JuryDecision> decided = new ArrayList<>();
        for (String decision : decisions.split("; ")) {
            String[] words = decision.split(" ");
            Known<Amount> amount = switch (words[1]) {
                case "?" -> Known.notRecorded();
                case "-" -> Known.none();
                default -> Known.of(Amount.euros(words[1]));
            };
            decided.add(JuryDecision.builder(ALL.get(decided.size()), JuryDecisionKind.valueOf(words[0]))
                    .date(SampleCalls.JURY)
                    .amount(amount)
                    .build());
        }
        return SampleCalls.call().toBuilder().decisions(decided).build();
    }

    private static Known<Amount> known(String amount) {
        return amount.equals("?") ? Known.notRecorded() : Known.of(Amount.euros(amount));
    }

    /** Only awards count. If the amount of an award is not recorded, the sum is unknown. */
    @ParameterizedTest
    @CsvSource(textBlock = """
        # decisions                                      | in all  | to the association | grants
        AWARD 2000.00; AWARD 1500.50; REFUSAL -          | 3500.50 | 2000.00            | bicycles garden
        AWARD 2000.00; REFUSAL ?; WAITING_LIST ?         | 2000.00 | 2000.00            | bicycles
        AWARD 2000.00; WAITING_LIST -; REFUSAL -         | 2000.00 | 2000.00            | bicycles
        REFUSAL -; AWARD 1500.50; AWARD 0.50             | 1501.00 | 0.00               | garden sewing
        AWARD ?; AWARD 1500.50; REFUSAL -                | ?       | ?                  | garden
        AWARD 2000.00; AWARD ?; REFUSAL -                | ?       | 2000.00            | bicycles
        AWARD 0.00; AWARD 0.01; REFUSAL -                | 0.01    | 0.00               | garden
        AWARD -; AWARD 0.01; REFUSAL -                   | 0.01    | 0.00               | garden
        REFUSAL ?; REFUSAL ?; REFUSAL ?                  | 0.00    | 0.00               | ''
        AWARD 2000.00                                    | 2000.00 | 2000.00            | bicycles
        """, delimiter = '|')
    void awards_alone_are_added_up(String decisions, String all, String association, String grants) {
        CallForProjects call = decided(decisions);

        assertThat(call.awarded()).isEqualTo(known(all));
        assertThat(call.awarded(ApplicantId.of("p-association"))).isEqualTo(known(association));
        assertThat(String.join(
                        " ",
                        call.awardedMoney().stream()
                                .map(money -> money.application().id().value())
                                .toList()))
                .isEqualTo(grants);
    }

    /** One applicant has two projects of 2,000.00 and 999.99 €. */
    @Test
    void what_one_applicant_gets_for_several_projects_is_put_together() {
        CallForProjects call = decided("AWARD 2000.00; AWARD 999.99; AWARD 5.00");
        CallForProjects one = call.toBuilder()
                .applications(call.applications().stream()
                        .map(application -> application.id().equals(SampleCalls.GARDEN)
                                ? application.toBuilder()
                                        .applicant(ApplicantId.of("p-association"))
                                        .build()
                                : application)
                        .toList())
                .build();

        assertThat(one.awarded(ApplicantId.of("p-association"))).isEqualTo(known("2999.99"));
        assertThat(one.awarded(ApplicantId.of("p-person"))).isEqualTo(known("5.00"));
        assertThat(one.awarded(ApplicantId.of("p-group"))).isEqualTo(known("0.00"));
    }

    /**
     * Audiences below the committee see the funded projects and their amounts, but neither the refused projects nor the
     * scores of the jury.
     */
    @ParameterizedTest
    @CsvSource({
        "PUBLIC, bicycles garden, p-association p-group, 0",
        "PARTNER, bicycles garden, p-association p-group, 0",
        "COMMITTEE, bicycles garden sewing, p-association p-group p-person, 2"
    })
    void an_audience_sees_the_sum_and_those_who_were_helped(
            Audience audience, String applications, String applicants, int jurors) {
        CallForProjects seen = SampleDossiers.grasse()
                .with(SampleCalls.call())
                .seenBy(audience)
                .findCall(SampleCalls.CALL)
                .orElseThrow();

        assertThat(seen.awarded()).isEqualTo(known("3500.00"));
        assertThat(seen.applications().stream().map(one -> one.id().value())).containsExactly(applications.split(" "));
        assertThat(seen.applicants().stream().map(Applicant::id).map(ApplicantId::value))
                .containsExactly(applicants.split(" "));
        assertThat(seen.jurors()).hasSize(jurors);
        assertThat(seen.ranking().ranked().isEmpty()).isEqualTo(jurors == 0);
        Map<Boolean, String> told = Map.of(true, "NOT_EVALUABLE", false, "COMPLIES");
        assertThat(seen.examine(seen.applications().get(0)).completeness().name())
                .isEqualTo(told.get(jurors == 0));
    }
}
