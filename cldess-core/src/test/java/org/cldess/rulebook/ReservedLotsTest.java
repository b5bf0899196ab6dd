package org.cldess.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.cldess.actor.ActorId;
import org.cldess.actor.kind.InclusiveKind;
import org.cldess.actor.kind.SiaeKind;
import org.cldess.dossier.Dossier;
import org.cldess.known.Known;
import org.cldess.purchase.Lot;
import org.cldess.purchase.LotId;
import org.cldess.purchase.Purchase;
import org.cldess.purchase.PurchaseId;
import org.cldess.purchase.PurchaseNature;
import org.cldess.purchase.Reservation;
import org.cldess.purchase.SocialConsideration;
import org.cldess.rule.Finding;
import org.cldess.rule.Outcome;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleDossiers;
import org.cldess.validation.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests who may hold a reserved lot, by the law of the day of the call for tenders. */
class ReservedLotsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final String LOT = "/purchases/0/lots/0";
    private static final Purchase.ContractNotice NOTICE =
            new Purchase.ContractNotice(LocalDate.of(2013, 1, 7), Known.of("L. 2113-12"));

    private static Ruling ruling(String code, Purchase... purchases) {
        Dossier dossier = SampleDossiers.grasse().toBuilder()
                .purchases(List.of(purchases))
                .build();
        return Ruling.of(code, dossier, TODAY);
    }

    private static Known<SiaeKind> siae(String kind) {
        return Stream.of(SiaeKind.values())
                .filter(each -> each.name().equals(kind))
                .findFirst()
                .map(Known::of)
                .orElseGet(Known::none);
    }

    private static Known<InclusiveKind> inclusive(String kind) {
        return Stream.of(InclusiveKind.values())
                .filter(each -> each.name().equals(kind))
                .findFirst()
                .map(Known::of)
                .orElseGet(Known::none);
    }

    private static Purchase reserved(String launched, List<Reservation> groups, String kind, String share) {
        LocalDate day = LocalDate.parse(launched);
        Lot.Holder holder =
                new Lot.Holder(SampleActors.WORKSHOP, siae(kind), inclusive(kind), Known.of(new BigDecimal(share)));
        return Purchase.builder(PurchaseId.of("linge"), SampleActors.CAPAP, "Lavage du linge")
                .launched(day)
                .notice(NOTICE)
                .lots(List.of(Lot.builder(LotId.of("lot-unique"), "Lot unique")
                        .considerations(List.of(SocialConsideration.RESERVED_CONTRACT))
                        .reservedFor(groups)
                        .notified(day)
                        .holders(List.of(holder))
                        .build()))
                .build();
    }

    private static List<Reservation> groups(String names) {
        return Stream.of(Reservation.values())
                .filter(group -> names.contains(group.name()))
                .toList();
    }

    /** Article 15 of the code of 2006: only bodies of disabled workers, with a majority of such workers. */
    @ParameterizedTest
    @CsvSource({
        "EA, 50.01, COMPLIES",
        "ESAT, 80, COMPLIES",
        "ESAT, 50.00, BREACHED",
        "EI, 80, BREACHED",
        "ACI, 80, BREACHED",
        "GEIQ, 80, BREACHED",
        "none, 80, BREACHED"
    })
    void until_2016_a_body_of_disabled_workers_holds_it_with_a_majority_of_them(
            String kind, String share, Outcome outcome) {
        Purchase purchase = reserved("2014-01-20", List.of(Reservation.DISABILITY), kind, share);

        assertThat(ruling("PUR-03", purchase).outcome(LOT)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"INTEGRATION, clause sociale", "SOCIAL_ECONOMY, 1er avril 2016", "PRISON_WORK, 1er avril 2016"})
    void until_2016_it_is_reserved_for_nobody_else(Reservation group, String words) {
        Purchase purchase = reserved("2014-01-20", List.of(group), "EI", "80");

        assertThat(ruling("PUR-03", purchase).outcome(LOT)).isEqualTo(Outcome.BREACHED);
        assertThat(ruling("PUR-03", purchase).french(LOT)).contains("1er avril 2016", words);
    }

    /**
     * Articles L. 2113-12 and L. 2113-13: bodies of disabled workers, or of work integration, with half of the workers.
     */
    @ParameterizedTest
    @CsvSource({
        "2017-01-20, DISABILITY, EA, COMPLIES",
        "2017-01-20, DISABILITY, ESAT, COMPLIES",
        "2018-12-31, DISABILITY, EATT, BREACHED",
        "2019-01-01, DISABILITY, EATT, COMPLIES",
        "2017-01-20, DISABILITY, EI, BREACHED",
        "2017-01-20, DISABILITY, GEIQ, BREACHED",
        "2017-01-20, INTEGRATION, EI, COMPLIES",
        "2017-01-20, INTEGRATION, AI, COMPLIES",
        "2017-01-20, INTEGRATION, ACI, COMPLIES",
        "2017-01-20, INTEGRATION, ETTI, COMPLIES",
        "2018-12-22, INTEGRATION, EITI, BREACHED",
        "2018-12-23, INTEGRATION, EITI, COMPLIES",
        "2017-01-20, INTEGRATION, ESAT, BREACHED",
        "2017-01-20, INTEGRATION, none, BREACHED",
        "2020-12-08, DISABILITY INTEGRATION, ESAT, COMPLIES",
        "2020-12-08, DISABILITY INTEGRATION, EI, COMPLIES",
        "2020-12-08, DISABILITY INTEGRATION, GEIQ, BREACHED",
        "2017-01-20, SOCIAL_ECONOMY, EI, NOT_APPLICABLE",
        "2022-11-30, PRISON_WORK, none, BREACHED",
        "2022-12-01, PRISON_WORK, none, NOT_APPLICABLE"
    })
    void since_2016_a_body_of_a_kind_for_which_it_is_reserved_holds_it(
            String launched, String groups, String kind, Outcome outcome) {
        assertThat(ruling("PUR-04", reserved(launched, groups(groups), kind, "50"))
                        .outcome(LOT))
                .isEqualTo(outcome);
        if (outcome == Outcome.COMPLIES) {
            assertThat(ruling("PUR-04", reserved(launched, groups(groups), kind, "49.99"))
                            .outcome(LOT))
                    .isEqualTo(Outcome.BREACHED);
        }
    }

    /** Article L. 2113-14, which the law no. 2020-1525 repealed from 8 December 2020 on. */
    @ParameterizedTest
    @ValueSource(strings = {"2016-04-01", "2018-06-01", "2020-12-07"})
    void until_2020_one_lot_is_reserved_for_one_group_only(String launched) {
        Ruling ruling = ruling("PUR-04", reserved(launched, groups("DISABILITY INTEGRATION"), "EI", "80"));

        assertThat(ruling.outcome(LOT)).isEqualTo(Outcome.BREACHED);
        assertThat(ruling.at(LOT).severity()).isEqualTo(Severity.ERROR);
        assertThat(ruling.french(LOT)).contains("à la fois à des EA ou ESAT et à des SIAE");
    }

    /** That an EITI was no SIAE before 2018-12-23 is from memory, and it is so whichever rule says it. */
    @ParameterizedTest
    @CsvSource({"EITI, WARNING", "GEIQ, ERROR"})
    void what_rests_on_an_unconfirmed_kind_is_no_error(String kind, Severity severity) {
        Finding finding = ruling("PUR-04", reserved("2018-12-22", List.of(Reservation.INTEGRATION), kind, "50"))
                .at(LOT);

        assertThat(finding.outcome()).isEqualTo(Outcome.BREACHED);
        assertThat(finding.severity()).isEqualTo(severity);
    }

    @Test
    void the_notice_cites_the_article_where_there_was_one() {
        Purchase cited = reserved("2017-01-20", List.of(Reservation.INTEGRATION), "EI", "60");
        Purchase silent = cited.toBuilder()
                .notice(new Purchase.ContractNotice(NOTICE.date(), Known.none()))
                .build();
        Purchase untold = cited.toBuilder()
                .notice(new Purchase.ContractNotice(NOTICE.date(), Known.notRecorded()))
                .build();

        assertThat(ruling("PUR-04", cited).outcome(LOT)).isEqualTo(Outcome.COMPLIES);
        assertThat(ruling("PUR-04", cited.toBuilder().notice(Known.none()).build())
                        .outcome(LOT))
                .isEqualTo(Outcome.COMPLIES);
        assertThat(ruling("PUR-04", silent).outcome(LOT)).isEqualTo(Outcome.BREACHED);
        assertThat(ruling("PUR-04", untold).at(LOT).missing()).containsExactly("/purchases/0/notice/article");
        assertThat(ruling(
                                "PUR-04",
                                cited.toBuilder().notice(Known.notRecorded()).build())
                        .at(LOT)
                        .missing())
                .containsExactly("/purchases/0/notice");
    }

    private static Purchase services(String id, LocalDate notified, ActorId buyer, ActorId holder, Reservation group) {
        Purchase social = DecidingPurchases.social(id, notified.getYear(), "85310000", holder);
        return social.toBuilder()
                .buyer(buyer)
                .launched(notified.minusMonths(2))
                .lots(List.of(social.lots().get(0).toBuilder()
                        .notified(notified)
                        .reservedFor(List.of(group))
                        .build()))
                .build();
    }

    /**
     * Article L. 2113-16: a body that held such a contract for the same services at any time in the three years before
     * cannot get it again. It held one of 12 months notified on 2018-06-01 until 2019-05-31.
     */
    @ParameterizedTest
    @CsvSource({
        "2018-06-01, 12, capap, apeas, SOCIAL_ECONOMY, COMPLIES",
        "2018-06-02, 12, capap, apeas, SOCIAL_ECONOMY, BREACHED",
        "2016-06-01, 36, capap, apeas, SOCIAL_ECONOMY, COMPLIES",
        "2018-06-02, , capap, apeas, SOCIAL_ECONOMY, NOT_EVALUABLE",
        "2019-06-01, , capap, apeas, SOCIAL_ECONOMY, BREACHED",
        "2019-06-01, 1, capap, apeas, SOCIAL_ECONOMY, BREACHED",
        "2022-05-31, 12, capap, apeas, SOCIAL_ECONOMY, BREACHED",
        "2022-06-01, 12, capap, apeas, SOCIAL_ECONOMY, COMPLIES",
        "2022-06-02, 12, capap, apeas, SOCIAL_ECONOMY, COMPLIES",
        "2020-06-01, 12, pays-de-grasse, apeas, SOCIAL_ECONOMY, COMPLIES",
        "2020-06-01, 12, capap, parfumerie, SOCIAL_ECONOMY, COMPLIES",
        "2020-06-01, 12, capap, apeas, INTEGRATION, COMPLIES"
    })
    void reserved_services_do_not_go_to_the_same_holder_again_within_three_years(
            LocalDate before, Integer months, String buyer, String holder, Reservation group, Outcome outcome) {
        LocalDate notified = LocalDate.of(2022, 6, 1);
        Purchase again = services("b", notified, SampleActors.CAPAP, SampleActors.APEAS, Reservation.SOCIAL_ECONOMY);
        ActorId other = holder.equals("apeas") ? SampleActors.APEAS : SampleActors.PERFUMER;
        Purchase earlier = services("a", before, ActorId.of(buyer), other, group);
        Purchase first = earlier.toBuilder()
                .lots(List.of(earlier.lots().get(0).toBuilder()
                        .months(months == null ? Known.notRecorded() : Known.of(months))
                        .build()))
                .build();

        assertThat(ruling("PUR-05", first, again).outcome("/purchases/1/lots/0"))
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"SOCIAL_SERVICES, 36, COMPLIES", "SOCIAL_SERVICES, 37, BREACHED", "SERVICES, 36, BREACHED"})
    void reserved_services_are_social_and_last_three_years_at_most(PurchaseNature nature, int months, Outcome outcome) {
        Purchase social = services(
                "a", LocalDate.of(2022, 6, 1), SampleActors.CAPAP, SampleActors.APEAS, Reservation.SOCIAL_ECONOMY);
        Purchase changed = social.toBuilder()
                .nature(nature)
                .lots(List.of(social.lots().get(0).toBuilder().months(months).build()))
                .build();

        assertThat(ruling("PUR-05", changed).outcome(LOT)).isEqualTo(outcome);
    }

    @Test
    void a_lot_that_is_not_reserved_for_the_social_economy_is_none_of_its_rule() {
        Purchase integration = services(
                "a", LocalDate.of(2022, 6, 1), SampleActors.CAPAP, SampleActors.APEAS, Reservation.INTEGRATION);

        assertThat(ruling("PUR-05", integration).outcome(LOT)).isEqualTo(Outcome.NOT_APPLICABLE);
    }
}
