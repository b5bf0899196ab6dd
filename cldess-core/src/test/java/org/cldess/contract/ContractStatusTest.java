package org.cldess.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cldess.contract.kind.ContractKind;
import org.cldess.known.Known;
import org.cldess.sample.SampleContract;
import org.cldess.sample.SampleDossiers;
import org.junit.jupiter.api.Test;

class ContractStatusTest {
    private static final LocalDate END = LocalDate.of(2015, 12, 31);

    private final Contract contract = SampleDossiers.grasse().contract();

    private static ContractDecision decision(DecisionKind what, LocalDate day) {
        return ContractDecision.of(ContractDecisionId.of("d-" + what.name().toLowerCase(Locale.ROOT)), what, day)
                .by(SampleContract.PAYS_DE_GRASSE);
    }

    private Contract with(ContractDecision... more) {
        List<ContractDecision> all =
                new ArrayList<>(contract.decisions().value().orElseThrow());
        all.addAll(List.of(more));
        return contract.toBuilder().decisions(all).build();
    }

    @Test
    void goes_from_draft_to_signed_by_decisions_and_signatures() {
        assertThat(contract.status(LocalDate.of(2012, 3, 11))).isEqualTo(ContractStatus.DRAFT);
        assertThat(contract.status(LocalDate.of(2012, 3, 12))).isEqualTo(ContractStatus.IN_CONSULTATION);
        assertThat(contract.status(LocalDate.of(2012, 5, 10))).isEqualTo(ContractStatus.APPROVED);
        assertThat(contract.status(SampleDossiers.SIGNED.minusDays(1))).isEqualTo(ContractStatus.APPROVED);
        assertThat(contract.status(SampleDossiers.SIGNED)).isEqualTo(ContractStatus.SIGNED);
        assertThat(contract.steps(LocalDate.MAX))
                .extracting(
                        StatusStep::from,
                        StatusStep::to,
                        step -> step.decision().isPresent())
                .containsExactly(
                        tuple(ContractStatus.DRAFT, ContractStatus.IN_CONSULTATION, true),
                        tuple(ContractStatus.IN_CONSULTATION, ContractStatus.APPROVED, true),
                        tuple(ContractStatus.APPROVED, ContractStatus.SIGNED, false));
    }

    @Test
    void is_in_force_from_its_signature_to_the_end_of_its_term() {
        assertThat(contract.isInForce(LocalDate.of(2012, 1, 1))).isFalse();
        assertThat(contract.isInForce(SampleDossiers.SIGNED)).isTrue();
        assertThat(contract.isInForce(END)).isTrue();
        assertThat(contract.isInForce(END.plusDays(1))).isFalse();
        LocalDate ended = LocalDate.of(2014, 9, 1);
        Contract terminated = with(decision(DecisionKind.TERMINATED, ended));
        assertThat(terminated.isInForce(ended.minusDays(1))).isTrue();
        assertThat(terminated.isInForce(ended)).isFalse();
        assertThat(with(decision(DecisionKind.EVALUATED, ended)).isInForce(ended))
                .isTrue();
    }

    @Test
    void without_decisions_the_signatures_alone_tell() {
        Contract silent = contract.toBuilder().decisions(Known.notRecorded()).build();

        assertThat(silent.status(SampleDossiers.SIGNED.minusDays(1))).isEqualTo(ContractStatus.DRAFT);
        assertThat(silent.status(SampleDossiers.SIGNED)).isEqualTo(ContractStatus.SIGNED);
    }

    @Test
    void an_undated_decision_stands_on_its_own_side_of_the_signature() {
        ContractDecision evaluated = ContractDecision.builder(ContractDecisionId.of("d"), DecisionKind.EVALUATED)
                .build();

        assertThat(with(evaluated).steps(LocalDate.MAX))
                .extracting(StatusStep::to)
                .containsExactly(
                        ContractStatus.IN_CONSULTATION,
                        ContractStatus.APPROVED,
                        ContractStatus.SIGNED,
                        ContractStatus.EVALUATED);
    }

    @Test
    void decisions_are_seen_from_their_day_on() {
        assertThat(contract.seenOn(LocalDate.of(2012, 4, 1)).decisions().value().orElseThrow())
                .hasSize(1);
    }

    /**
     * The possible status changes and who may make them, as intended for this kind of contract: the carrier prepares,
     * evaluates and closes it.
     */
    private static final Map<ContractStatus, Map<ContractStatus, StatusChange.By>> MEANT = Map.of(
            ContractStatus.DRAFT, Map.of(ContractStatus.IN_CONSULTATION, StatusChange.By.CARRIER),
            ContractStatus.IN_CONSULTATION, Map.of(ContractStatus.APPROVED, StatusChange.By.ANY_SIGNATORY),
            ContractStatus.APPROVED, Map.of(ContractStatus.SIGNED, StatusChange.By.ALL_SIGNATORIES),
            ContractStatus.SIGNED,
                    Map.of(
                            ContractStatus.EVALUATED, StatusChange.By.CARRIER,
                            ContractStatus.TERMINATED, StatusChange.By.ANY_SIGNATORY),
            ContractStatus.EVALUATED,
                    Map.of(
                            ContractStatus.CLOSED, StatusChange.By.CARRIER,
                            ContractStatus.TERMINATED, StatusChange.By.ANY_SIGNATORY,
                            ContractStatus.RENEWED, StatusChange.By.ANY_SIGNATORY),
            ContractStatus.CLOSED, Map.of(ContractStatus.RENEWED, StatusChange.By.ANY_SIGNATORY),
            ContractStatus.TERMINATED, Map.of(),
            ContractStatus.RENEWED, Map.of());

    @Test
    void the_table_says_of_each_pair_what_is_meant() {
        assertThat(MEANT).containsOnlyKeys(ContractStatus.values());
        MEANT.forEach((from, following) -> {
            for (ContractStatus to : ContractStatus.values()) {
                assertThat(StatusChange.find(from, to).map(StatusChange::by))
                        .as("%s to %s", from, to)
                        .isEqualTo(Optional.ofNullable(following.get(to)));
            }
        });
        StatusChange closing = StatusChange.find(ContractStatus.EVALUATED, ContractStatus.CLOSED)
                .orElseThrow();
        StatusChange ending = StatusChange.find(ContractStatus.EVALUATED, ContractStatus.TERMINATED)
                .orElseThrow();
        assertThat(closing.roles(ContractKind.CLDESS)).isEqualTo(ContractKind.CLDESS.carriers());
        assertThat(ending.roles(ContractKind.CLDESS))
                .containsExactlyElementsOf(ContractKind.CLDESS.roles())
                .hasSize(2);
    }

    @Test
    void the_table_is_closed_and_every_status_is_reached_by_one_who_may() {
        Set<ContractStatus> reached = EnumSet.of(ContractStatus.DRAFT);
        StatusChange.TABLE.forEach(row -> reached.add(row.to()));
        assertThat(reached).containsExactlyInAnyOrder(ContractStatus.values());
        assertThat(StatusChange.TABLE).doesNotHaveDuplicates().allSatisfy(row -> {
            assertThat(StatusChange.find(row.from(), row.to())).contains(row);
            assertThat(row.roles(ContractKind.CLDESS)).isNotEmpty();
            assertThat(row.condition().say(Locale.FRENCH)).endsWith(".");
            assertThat(row.condition().say(Locale.ENGLISH)).endsWith(".");
            assertThat(row.by().say(Locale.FRENCH)).isNotBlank();
        });
        assertThat(StatusChange.find(ContractStatus.DRAFT, ContractStatus.SIGNED))
                .isEmpty();
        assertThat(StatusChange.following(ContractStatus.SIGNED))
                .containsExactly(ContractStatus.EVALUATED, ContractStatus.TERMINATED);
        assertThat(StatusChange.following(ContractStatus.TERMINATED)).isEmpty();
        assertThat(StatusChange.following(ContractStatus.RENEWED)).isEmpty();
    }
}
