package org.cldess.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cldess.actor.ActorId;
import org.cldess.charter.CharterSignature;
import org.cldess.charter.CharterVersion;
import org.cldess.deliberation.Deliberation;
import org.cldess.deliberation.DeliberationId;
import org.cldess.dossier.Dossier;
import org.cldess.known.Known;
import org.cldess.rule.Finding;
import org.cldess.rulebook.Gate;
import org.cldess.rulebook.Ruling;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleCharter;
import org.cldess.sample.SampleContract;
import org.cldess.sample.SampleDossiers;
import org.cldess.testing.Cases;
import org.cldess.validation.Answer;
import org.cldess.validation.Violation;
import org.junit.jupiter.api.Test;

/** Tests dossiers with correct and incorrect dates around the signature, in which every actor tries to sign. */
class SigningPropertyTest {
    private static final List<ActorId> ACTORS = List.of(
            SampleActors.REGION,
            SampleActors.CAPAP,
            SampleActors.PAYS_DE_GRASSE,
            SampleActors.APEAS,
            SampleActors.CAMILLE);
    private static final List<DeliberationId> ACTS =
            List.of(SampleContract.OF_REGION, SampleContract.OF_CAPAP, DeliberationId.of("nowhere"));

    private final Random random = new Random(20130218);
    private final Map<String, Integer> refusals = new TreeMap<>();
    private int granted;

    @Test
    void no_granted_signature_newly_breaks_a_rule_that_its_gate_names() {
        int dossiers = Cases.of(80);
        for (int i = 0; i < dossiers; i++) {
            Dossier dossier = dossier();
            for (int act = 0; act < 4; act++) {
                dossier = next(dossier);
            }
        }
        assertThat(granted).isGreaterThan(dossiers / 2);
        assertThat(refusals)
                .containsKeys("CTR-01", "CTR-02", "CHA-01", "CHA-02", "CHA-03", "sign.twice", "sign.charter.twice")
                .containsKeys("sign.actor.no-party", "body.role", "form.reference");
        assertThat(refusals.values()).allMatch(count -> count >= dossiers / 50);
    }

    private Dossier next(Dossier before) {
        LocalDate day = day();
        boolean contract = random.nextInt(3) > 0;
        ActorId actor = contract ? any(ACTORS.subList(0, 4)) : any(ACTORS);
        DeliberationId own = actor.equals(SampleActors.REGION) ? SampleContract.OF_REGION : SampleContract.OF_CAPAP;
        Answer<Dossier> answer = contract
                ? Acts.of(before).sign(actor, day, random.nextInt(4) > 0 ? own : any(ACTS))
                : Acts.of(before).charter().sign(actor, SampleCharter.FIRST, day);
        Set<String> gate = (contract ? Gate.CONTRACT_SIGNATURE : Gate.CHARTER_SIGNATURE).codes();
        answer.reasons().stream()
                .map(Violation::code)
                .distinct()
                .forEach(code -> refusals.merge(code, 1, Integer::sum));
        answer.ifGranted(after -> {
            granted++;
            for (LocalDate view : List.of(day, day.plusDays(1), LocalDate.of(2030, 1, 1))) {
                Set<String> added = new HashSet<>(errors(after, view, gate));
                added.removeAll(errors(before, view, gate));
                assertThat(added).as("seen on %s, signed on %s", view, day).isEmpty();
            }
        });
        return answer.value().orElse(before);
    }

    /** Returns the errors that the rules of a gate find. */
    private static Set<String> errors(Dossier dossier, LocalDate day, Set<String> gate) {
        return Ruling.only(gate).check(dossier, day).stream()
                .filter(Finding::isError)
                .map(finding -> finding.code() + finding.path())
                .collect(Collectors.toSet());
    }

    private Dossier dossier() {
        Dossier sample = SampleDossiers.unsigned();
        List<Deliberation> acts = sample.deliberations().stream()
                .map(act -> act.toBuilder()
                        .date(date())
                        .transmitted(any(List.of(date(), Known.of(SampleDossiers.SIGNED.minusDays(5)))))
                        .published(any(List.of(date(), Known.of(SampleDossiers.SIGNED.minusDays(5)))))
                        .build())
                .toList();
        List<CharterSignature> signatures = new ArrayList<>();
        if (random.nextBoolean()) {
            signatures.add(SampleCharter.signature("s-1", SampleActors.APEAS, day()));
        }
        var version = SampleCharter.version();
        var text = new CharterVersion(
                version.id(),
                version.label(),
                date(),
                version.reviewBy(),
                version.preamble(),
                version.principles(),
                Known.notRecorded());
        var hashed = new CharterVersion(
                text.id(),
                text.label(),
                text.date(),
                text.reviewBy(),
                random.nextInt(4) == 0 ? "Changé." : text.preamble(),
                text.principles(),
                Known.of(text.textHash()));
        return sample.toBuilder()
                .deliberations(acts)
                .charter(sample.charter().value().orElseThrow().toBuilder()
                        .versions(List.of(hashed))
                        .signatures(signatures)
                        .build())
                .build();
    }

    /** Draws a day from the two weeks around the signature. */
    private LocalDate day() {
        return LocalDate.of(2013, 2, 11).plusDays(random.nextInt(15));
    }

    private Known<LocalDate> date() {
        return switch (random.nextInt(8)) {
            case 0 -> Known.none();
            case 1 -> Known.notRecorded();
            default -> Known.of(day().minusDays(5));
        };
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
