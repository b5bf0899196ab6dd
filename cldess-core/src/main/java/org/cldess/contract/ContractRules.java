package org.cldess.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cldess.rule.Case;
import org.cldess.rule.KeyDate;
import org.cldess.rule.Known;
import org.cldess.rule.Part;
import org.cldess.rule.Rule;
import org.cldess.rule.RuleRecord;
import org.cldess.rule.Verdict;

/** The rules over the parties of a contract and their succession. */
public final class ContractRules {
    /** The new body follows the former one in its role, without gap or overlap, by a decision. */
    public static final Rule<NamedContract> CTR_12 = Rule.of(RuleRecord.shipped("CTR-12"))
            .keyed(ContractRules::dayOfSuccession)
            .test(ContractRules::takesOver)
            .within(Substitution::in);

    /** The new body tells the other parties. */
    public static final Rule<NamedContract> CTR_13 = Rule.of(RuleRecord.shipped("CTR-13"))
            .keyed(ContractRules::dayOfSuccession)
            .test(ContractRules::othersAreTold)
            .within(Substitution::in);

    /** One carrier, and one only, on each day of the term. */
    public static final Rule<NamedContract> CTR_18 =
            Rule.of(RuleRecord.shipped("CTR-18")).<NamedContract>asOf().test(ContractRules::hasOneCarrier);

    private ContractRules() {}

    private static KeyDate dayOfSuccession(Part<Substitution> part) {
        return KeyDate.on(part.subject().successor().from());
    }

    /** Why the law of mergers does not speak of a succession, if it does not. */
    private static Optional<Verdict> outOfScope(Case<Substitution> it) {
        if (it.keyDate().isAfter(it.day())) {
            return Optional.of(Verdict.notApplicable(
                    Texts.WORDS.message("succession.later", it.subject().newName(), it.keyDate())));
        }
        return it.subject().successor().role().equals(PartyRole.REGION)
                ? Optional.of(Verdict.notApplicable(
                        Texts.WORDS.message("succession.region", it.subject().newName())))
                : Optional.empty();
    }

    private static Verdict takesOver(Case<Substitution> it) {
        return outOfScope(it).orElseGet(() -> {
            Substitution substitution = it.subject();
            return substitution
                    .predecessor()
                    .map(former -> it.needs()
                            .recordedBeside("/parties/%d/until".formatted(substitution.indexOf(former)), former.until())
                            .recorded("/decision", substitution.succession().decision())
                            .judge(() -> Verdict.of(substitution.faults(former))))
                    .orElseGet(() -> Verdict.notEvaluable(List.of(it.at("/predecessor"))));
        });
    }

    private static Verdict othersAreTold(Case<Substitution> it) {
        return outOfScope(it).orElseGet(() -> {
            Substitution substitution = it.subject();
            List<Party> others = substitution.others();
            if (others.isEmpty()) {
                return Verdict.notApplicable(Texts.WORDS.message("notice.nobody"));
            }
            Known<List<Notice>> notices = substitution.succession().notices();
            List<Notice> given = notices.value().orElse(List.of());
            var needs = it.needs().recorded("/notices", notices);
            for (int i = 0; i < given.size(); i++) {
                needs.recorded("/notices/%d/date".formatted(i), given.get(i).date());
            }
            return needs.judge(() -> Verdict.of(others.stream()
                    .filter(other -> !isTold(other, given))
                    .map(other -> Texts.WORDS.message(
                            "notice.missing",
                            substitution.nameOf(other),
                            substitution.newName(),
                            substitution.formerName()))
                    .toList()));
        });
    }

    private static boolean isTold(Party party, List<Notice> given) {
        return given.stream()
                .anyMatch(notice -> notice.party().equals(party.id())
                        && notice.date().value().isPresent());
    }

    private static Verdict hasOneCarrier(Case<NamedContract> it) {
        Contract contract = it.subject().contract();
        if (contract.kind().carrier().isEmpty()) {
            return Verdict.notApplicable(Texts.WORDS.message("carrier.kind", contract.kind()));
        }
        var needs = it.needs();
        List<Party> carriers = new ArrayList<>();
        for (int i = 0; i < contract.parties().size(); i++) {
            Party party = contract.parties().get(i);
            if (contract.isCarrier(party)) {
                needs.recorded("/parties/%d/until".formatted(i), party.until());
                carriers.add(party);
            }
        }
        return needs.judge(() -> Verdict.of(new CarrierSweep(it.subject()).over(carriers)));
    }
}
