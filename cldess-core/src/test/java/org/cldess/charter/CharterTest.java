package org.cldess.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cldess.actor.ActorId;
import org.cldess.known.Known;
import org.junit.jupiter.api.Test;

class CharterTest {
    private static final LocalDate FIRST_DAY = LocalDate.of(2013, 2, 17);
    private static final LocalDate SECOND_DAY = LocalDate.of(2015, 3, 1);
    private static final CharterVersionId FIRST = CharterVersionId.of("charte-1");
    private static final CharterVersionId SECOND = CharterVersionId.of("charte-2");
    private static final ActorId APEAS = ActorId.of("apeas");
    private static final ActorId WORKSHOP = ActorId.of("chantier");

    private final Charter charter = Charter.builder("Charte")
            .versions(List.of(
                    version(FIRST, Known.of(FIRST_DAY)),
                    version(SECOND, Known.of(SECOND_DAY)),
                    version(CharterVersionId.of("brouillon"), Known.none())))
            .signatures(List.of(
                    signature("s-1", APEAS, FIRST, Known.of(FIRST_DAY), Known.none()),
                    signature("s-2", WORKSHOP, FIRST, Known.of(FIRST_DAY), Known.of(LocalDate.of(2014, 1, 1))),
                    signature("s-3", APEAS, SECOND, Known.of(LocalDate.of(2015, 4, 1)), Known.none()),
                    signature("s-4", WORKSHOP, SECOND, Known.notRecorded(), Known.none())))
            .build();

    private static CharterVersion version(CharterVersionId id, Known<LocalDate> date) {
        return new CharterVersion(id, id.value(), date, Known.none(), "Préambule", List.of(), Known.notRecorded());
    }

    private static CharterSignature signature(
            String id, ActorId actor, CharterVersionId version, Known<LocalDate> date, Known<LocalDate> withdrawn) {
        return new CharterSignature(
                CharterSignatureId.of(id),
                actor,
                version,
                date,
                Known.notRecorded(),
                Known.notRecorded(),
                withdrawn,
                Known.notRecorded(),
                Known.notRecorded());
    }

    private Optional<CharterVersionId> inForce(LocalDate day) {
        return charter.versionInForce(day).map(CharterVersion::id);
    }

    @Test
    void has_the_version_in_force_that_was_adopted_last() {
        assertThat(inForce(FIRST_DAY.minusDays(1))).isEmpty();
        assertThat(inForce(FIRST_DAY)).contains(FIRST);
        assertThat(inForce(SECOND_DAY.minusDays(1))).contains(FIRST);
        assertThat(inForce(SECOND_DAY)).contains(SECOND);
        assertThat(inForce(LocalDate.of(2030, 1, 1))).contains(SECOND);
    }

    @Test
    void is_signed_by_whoever_signed_the_version_in_force_and_did_not_take_it_back() {
        assertThat(charter.hasSigned(APEAS, FIRST_DAY.minusDays(1))).isFalse();
        assertThat(charter.hasSigned(APEAS, FIRST_DAY)).isTrue();
        assertThat(charter.hasSigned(WORKSHOP, LocalDate.of(2013, 12, 31))).isTrue();
        assertThat(charter.hasSigned(WORKSHOP, LocalDate.of(2014, 1, 1))).isFalse();
        assertThat(charter.hasSigned(APEAS, SECOND_DAY)).isFalse();
        assertThat(charter.hasSigned(APEAS, LocalDate.of(2015, 4, 1))).isTrue();
        assertThat(charter.hasSigned(WORKSHOP, LocalDate.of(2015, 4, 1))).isFalse();
        assertThat(charter.hasSigned(ActorId.of("nobody"), LocalDate.of(2015, 4, 1)))
                .isFalse();
    }

    @Test
    void lists_the_signatures_that_stand_under_a_version() {
        assertThat(charter.signatures(FIRST, LocalDate.of(2013, 12, 31)))
                .extracting(CharterSignature::actor)
                .containsExactly(APEAS, WORKSHOP);
        assertThat(charter.signatures(FIRST, LocalDate.of(2014, 1, 1)))
                .extracting(CharterSignature::actor)
                .containsExactly(APEAS);
        assertThat(charter.signatures(SECOND, LocalDate.of(2015, 3, 31))).isEmpty();
    }

    @Test
    void had_no_later_version_signature_or_withdrawal_on_an_earlier_day() {
        Charter seen = charter.seenOn(LocalDate.of(2013, 12, 31));

        assertThat(seen.versions())
                .extracting(version -> version.id().value())
                .containsExactly("charte-1", "brouillon");
        assertThat(seen.signatures())
                .extracting(CharterSignature::id, CharterSignature::withdrawn)
                .containsExactly(
                        tuple(CharterSignatureId.of("s-1"), Known.none()),
                        tuple(CharterSignatureId.of("s-2"), Known.none()));
        assertThat(charter.seenOn(LocalDate.of(2030, 1, 1))).isEqualTo(charter).hasSameHashCodeAs(charter);
    }

    @Test
    void finds_a_version_by_its_id() {
        assertThat(charter.findVersion(SECOND).map(CharterVersion::id)).contains(SECOND);
        assertThat(charter.findVersion(CharterVersionId.of("charte-3"))).isEmpty();
    }

    @Test
    void equals_whatever_says_the_same() {
        assertThat(charter.toBuilder().build()).isEqualTo(charter);
        assertThat(charter.toBuilder().title("Autre").build()).isNotEqualTo(charter);
        assertThat(charter.toBuilder().versions(List.of()).build()).isNotEqualTo(charter);
        assertThat(charter.toBuilder().signatures(List.of()).build()).isNotEqualTo(charter);
    }
}
