package org.cldess.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.accreditation.Approval;
import org.cldess.accreditation.ApprovalKind;
import org.cldess.accreditation.ApprovalRequest;
import org.cldess.accreditation.Credentials;
import org.cldess.accreditation.Mention;
import org.cldess.accreditation.MentionSource;
import org.cldess.accreditation.SocialUtility;
import org.cldess.accreditation.Statutes;
import org.cldess.accreditation.StatutoryClause;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.actor.DatedLegalForm;
import org.cldess.actor.kind.ActorKind;
import org.cldess.actor.kind.EssFamily;
import org.cldess.actor.kind.InclusiveKind;
import org.cldess.ess.EssClassification;
import org.cldess.ess.EssVerdict;
import org.cldess.ess.Inclusion;
import org.cldess.identity.FormVerdict;
import org.cldess.identity.LegalForm;
import org.cldess.known.Known;
import org.cldess.testing.Cases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests the classification of bodies of all legal forms, in all situations. */
class ClassificationTest {
    private static final LocalDate LONG_AGO = LocalDate.of(2012, 1, 1);
    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2013, 6, 1),
            LocalDate.of(2014, 8, 1),
            LocalDate.of(2014, 8, 2),
            LocalDate.of(2015, 12, 31),
            LocalDate.of(2016, 6, 1),
            LocalDate.of(2020, 6, 1));
    private static final List<StatutoryClause> ALL = List.of(StatutoryClause.values());

    private static final List<Known<Statutes>> STATUTES = List.of(
            Known.notRecorded(),
            Known.none(),
            statutes(Known.notRecorded(), Known.notRecorded(), Known.notRecorded()),
            statutes(Known.of(false), Known.of(ALL), Known.of(List.of(SocialUtility.COHESION))),
            statutes(Known.of(false), Known.of(ALL), Known.of(List.of(SocialUtility.CULTURE))),
            statutes(Known.notRecorded(), Known.of(ALL.subList(0, 4)), Known.of(List.of(SocialUtility.COHESION))),
            statutes(Known.of(false), Known.of(List.of()), Known.of(List.of())),
            statutes(Known.of(true), Known.of(List.of()), Known.of(List.of())));

    private static final List<Known<EssFamily>> FAMILIES = List.of(
            Known.notRecorded(), Known.none(), Known.of(EssFamily.COOPERATIVE), Known.of(EssFamily.ESS_COMPANY));

    private static final List<Known<List<Approval>>> APPROVALS = List.of(
            Known.notRecorded(),
            Known.of(List.of()),
            Known.of(List.of(approval(ApprovalKind.ENTREPRISE_SOLIDAIRE, LocalDate.of(2013, 1, 1)))),
            Known.of(List.of(approval(ApprovalKind.ESUS, LocalDate.of(2012, 5, 1)))),
            Known.of(List.of(approval(ApprovalKind.ESUS, LocalDate.of(2019, 5, 1)))));

    private static final List<Known<LocalDate>> CHARTERS =
            List.of(Known.notRecorded(), Known.none(), Known.of(LocalDate.of(2013, 2, 17)));

    /** A body, the day, and the fact about the charter. */
    private record Situation(Actor actor, LocalDate day, Known<LocalDate> charter) {
        EssClassification answer() {
            return EssClassification.of(actor, day, charter);
        }

        LegalForm form() {
            return actor.legalFormOn(day).value().orElseThrow();
        }

        Situation with(Known<List<Mention>> mentions) {
            return shown(actor.shown().toBuilder().mentions(mentions).build());
        }

        Situation with(List<Approval> approvals) {
            return shown(actor.shown().toBuilder().approvals(approvals).build());
        }

        private Situation shown(Credentials credentials) {
            return new Situation(actor.toBuilder().credentials(credentials).build(), day, charter);
        }

        @Override
        public String toString() {
            return "%s, %s, %s, %s on %s, charter %s"
                    .formatted(
                            form(),
                            actor.essFamily(),
                            actor.shown().statutes(),
                            actor.shown().approvals(),
                            day,
                            charter);
        }
    }

    private static Known<Statutes> statutes(
            Known<Boolean> cooperative, Known<List<StatutoryClause>> clauses, Known<List<SocialUtility>> utility) {
        return Known.of(
                new Statutes(Known.of(LONG_AGO), cooperative, clauses, utility, Known.none(), Known.notRecorded()));
    }

    private static Approval approval(ApprovalKind kind, LocalDate date) {
        return new Approval(kind, date, Known.of(ApprovalRequest.RENEWAL), Known.of("préfet du Var"));
    }

    private static Actor body(
            String form, Known<EssFamily> family, Known<Statutes> statutes, Known<List<Approval>> approvals) {
        return Actor.builder(ActorId.of("body"), ActorKind.ORGANISATION, "Un organisme")
                .created(LocalDate.of(2000, 1, 1))
                .legalForms(List.of(new DatedLegalForm(LegalForm.parse(form), Known.notRecorded())))
                .publicBody(Known.none())
                .essFamily(family)
                .credentials(Credentials.builder()
                        .statutes(statutes)
                        .approvals(approvals)
                        .build())
                .build();
    }

    private static Situation of(Actor actor, LocalDate day) {
        return new Situation(actor, day, Known.none());
    }

    /** Returns the most important codes. The long ring adds about one in a hundred of the others. */
    private static Stream<String> forms() {
        Set<String> known = Set.of(
                "1000", "3120", "4110", "5191", "5202", "5432", "5485", "5498", "5499", "5546", "5558", "5599", "5699",
                "5710", "5720", "5800", "6220", "6532", "6540", "7210", "7361", "8210", "8290", "8310", "8410", "9210",
                "9220", "9240", "9260", "9300");
        IntStream others = Cases.areLong() ? IntStream.range(10, 100) : IntStream.empty();
        return Stream.concat(known.stream(), others.mapToObj(i -> i + "37")).sorted();
    }

    private static Stream<Situation> situations(String form) {
        List<Situation> all = new ArrayList<>();
        for (Known<EssFamily> family : FAMILIES) {
            for (Known<Statutes> statutes : STATUTES) {
                for (Known<List<Approval>> approvals : APPROVALS) {
                    Actor actor = body(form, family, statutes, approvals);
                    DAYS.forEach(day -> CHARTERS.forEach(charter -> all.add(new Situation(actor, day, charter))));
                }
            }
        }
        return all.stream();
    }

    @Test
    void whatever_is_undetermined_names_what_would_settle_it_and_nothing_else_does() {
        forms().flatMap(ClassificationTest::situations).forEach(situation -> {
            EssClassification answer = situation.answer();
            assertThat(answer.missing().isEmpty())
                    .as("%s: %s %s", situation, answer.verdict(), answer.missing())
                    .isEqualTo(answer.verdict() != EssVerdict.UNDETERMINED);
            assertThat(answer.missingInWords())
                    .hasSizeGreaterThanOrEqualTo(answer.missing().isEmpty() ? 0 : 1);
        });
    }

    @Test
    void a_body_is_conventional_only_where_its_form_is_out_or_every_way_in_is_known_to_be_closed() {
        forms().flatMap(ClassificationTest::situations)
                .filter(situation -> situation.answer().verdict() == EssVerdict.CONVENTIONAL)
                .forEach(situation -> assertThat(isOut(situation) || isClosed(situation))
                        .as("%s", situation)
                        .isTrue());
    }

    private static boolean isOut(Situation situation) {
        return situation.form().verdict() == FormVerdict.NOT_ESS;
    }

    /**
     * Returns whether every route into the social economy is closed: the statutes are known and do not qualify, the
     * body does not state that it is a cooperative, and no approval is unknown.
     */
    private static boolean isClosed(Situation situation) {
        Known<Statutes> statutes = situation.actor().shown().statutes();
        boolean said = statutes.isNone()
                || situation.actor().essFamily().isNone()
                || statutes.flatMap(Statutes::cooperative).is(false);
        boolean byLaw = situation.day().isAfter(LocalDate.of(2014, 8, 1));
        return said
                && (byLaw
                        ? statutes.isRecorded()
                                && situation.actor().shown().approvals().isRecorded()
                        : situation.charter().isNone());
    }

    @Test
    void no_verdict_rests_on_the_silence_of_a_register() {
        List<Mention> silent = Stream.of(MentionSource.values())
                .map(source -> Mention.notListed(source, LONG_AGO))
                .toList();
        Stream.of("5710", "5499", "5498", "5432", "9220", "9240", "1000", "6540")
                .flatMap(ClassificationTest::situations)
                .forEach(situation -> assertThat(
                                situation.with(Known.of(silent)).answer().verdict())
                        .as("%s", situation)
                        .isEqualTo(situation.answer().verdict()));
    }

    @Test
    void a_former_approval_changes_no_verdict() {
        Approval former = approval(ApprovalKind.ENTREPRISE_SOLIDAIRE, LocalDate.of(2013, 1, 1));
        Stream.of("5710", "5499", "5432", "9240", "1000")
                .flatMap(ClassificationTest::situations)
                .filter(situation -> situation.actor().shown().approvals().is(List.of()))
                .forEach(situation -> assertThat(
                                situation.with(List.of(former)).answer().verdict())
                        .as("%s", situation)
                        .isEqualTo(situation.answer().verdict()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5710", "5599", "5499"})
    void a_cooperative_in_the_form_of_a_company_belongs_by_its_form(String form) {
        Known<List<Approval>> none = Known.of(List.of());
        Situation bySelf =
                of(body(form, Known.of(EssFamily.COOPERATIVE), Known.none(), none), LocalDate.of(2020, 6, 1));
        Situation byStatutes = of(body(form, Known.none(), STATUTES.get(7), none), LocalDate.of(2020, 6, 1));

        assertThat(bySelf.answer().verdict()).isEqualTo(EssVerdict.UNDETERMINED);
        for (MentionSource source : MentionSource.values()) {
            Known<List<Mention>> listed = Known.of(List.of(Mention.listed(source, LocalDate.of(2013, 1, 1))));
            assertThat(bySelf.with(listed).answer().verdict()).isEqualTo(EssVerdict.BY_LAW_FORM);
            assertThat(of(bySelf.with(listed).actor(), LocalDate.of(2013, 6, 1))
                            .answer()
                            .verdict())
                    .isEqualTo(EssVerdict.BY_FORM_BEFORE_THE_LAW);
        }
        assertThat(byStatutes.answer().verdict()).isEqualTo(EssVerdict.BY_LAW_FORM);
        assertThat(of(body(form, Known.notRecorded(), Known.none(), none), LocalDate.of(2020, 6, 1))
                        .with(Known.of(List.of(Mention.listed(MentionSource.MINISTRY, LocalDate.of(2019, 1, 1)))))
                        .answer()
                        .verdict())
                .isEqualTo(EssVerdict.BY_LAW_FORM);
    }

    @ParameterizedTest
    @CsvSource({"2014-08-01, CONVENTIONAL", "2014-08-02, BY_LAW_COMPANY"})
    void statutes_bring_a_company_in_from_the_law_on(LocalDate day, EssVerdict verdict) {
        Actor company = body("5498", Known.of(EssFamily.ESS_COMPANY), STATUTES.get(3), Known.of(List.of()));

        assertThat(of(company, day).answer().verdict()).isEqualTo(verdict);
    }

    @Test
    void culture_alone_brings_no_company_in() {
        Actor company = body("5710", Known.of(EssFamily.ESS_COMPANY), STATUTES.get(4), Known.of(List.of()));

        assertThat(DAYS)
                .allSatisfy(
                        day -> assertThat(of(company, day).answer().verdict()).isEqualTo(EssVerdict.CONVENTIONAL));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-12-19, établissement et service d’aide par le travail",
        "2023-12-20, établissement et service d’accompagnement par le travail"
    })
    void a_kind_has_the_name_of_the_day(LocalDate day, String name) {
        Actor esat = body("9220", Known.notRecorded(), Known.none(), Known.none()).toBuilder()
                .siae(Known.none())
                .inclusive(InclusiveKind.ESAT)
                .build();

        assertThat(Ruling.plain(Inclusion.of(esat, day).say(Locale.FRENCH))).isEqualTo("inclusive : " + name);
    }
}
