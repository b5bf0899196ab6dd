package org.cldess.dossier;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cldess.contract.ContractDecisionDraft;
import org.cldess.contract.ContractDraft;
import org.cldess.contract.ContractDraft.ObjectiveDraft;
import org.cldess.contract.ContractDraft.PartyDraft;
import org.cldess.contract.ContractDraft.SuccessionDraft;
import org.cldess.contract.kind.ContractKind;
import org.cldess.contract.kind.PartyRole;
import org.cldess.language.Nearest;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** What must hold across the fields of a contract. */
@NullUnmarked
final class ContractCheck {
    private final CrossCheck check;

    ContractCheck(CrossCheck check) {
        this.check = check;
    }

    void check(@Nullable ContractDraft contract, Pointer at) {
        if (contract == null) {
            check.ids.lost(Kind.PARTY, Kind.OBJECTIVE, Kind.ARTICLE);
            return;
        }
        if (contract.term() != null) {
            check.period(
                    contract.term().start(),
                    contract.term().end(),
                    at.at("term").at("end"));
        }
        Optional<ContractKind> kind = new ContractKindCheck(check.complaints).check(contract, at);
        check.distinct(contract.territory().value().orElse(List.of()), at.at("territory"));
        check.refer(Kind.CHARTER_VERSION, contract.charterVersion(), at.at("charterVersion"));
        check.each(contract.parties(), at.at("parties"), (party, there) -> party(party, kind, there), Kind.PARTY);
        circles(contract.parties(), at.at("parties"));
        objectives(contract.objectives(), at.at("objectives"), kind, 1);
        check.each(
                contract.articles(),
                at.at("articles"),
                (article, there) -> {
                    check.ids.declare(Kind.ARTICLE, article.id(), there);
                },
                Kind.ARTICLE);
        AmendmentCheck amendments = new AmendmentCheck(check, kind);
        check.each(contract.signatures(), at.at("signatures"), amendments::signature);
        amendments.envelopes(contract.envelopes(), at.at("envelopes"));
        check.each(contract.amendments(), at.at("amendments"), amendments::amendment, Kind.OBJECTIVE, Kind.ARTICLE);
        check.each(contract.decisions(), at.at("decisions"), this::decision);
    }

    private void party(PartyDraft party, Optional<ContractKind> kind, Pointer at) {
        check.ids.declare(Kind.PARTY, party.id(), at);
        check.ids.refer(Kind.ACTOR, party.actor(), at.at("actor"));
        if (kind.isPresent() && party.role() != null) {
            role(party.role(), kind.get(), at.at("role"));
        }
        LocalDate until = party.until().value().orElse(null);
        check.period(party.from(), until, at.at("until"));
        party.succession().value().ifPresent(succession -> succession(succession, at.at("succession")));
    }

    private void role(PartyRole role, ContractKind kind, Pointer at) {
        List<PartyRole> roles = kind.knownRoles();
        if (!roles.contains(role)) {
            List<String> codes = roles.stream().map(PartyRole::code).toList();
            String offered = Nearest.of(role.code(), codes).orElse(String.join(", ", codes));
            check.complaints.add("form.role", at, "form.role", role.code(), offered);
        }
    }

    /** Complains about a party that, from predecessor to predecessor, comes after itself. */
    private void circles(List<PartyDraft> parties, Pointer at) {
        Map<String, String> predecessors = new HashMap<>();
        for (PartyDraft party : parties) {
            if (party != null && party.id() != null) {
                predecessor(party).ifPresent(before -> predecessors.put(party.id(), before));
            }
        }
        Set<String> sound = new HashSet<>();
        for (int i = 0; i < parties.size(); i++) {
            PartyDraft party = parties.get(i);
            if (party != null && party.id() != null && !leadsToStart(party.id(), predecessors, sound)) {
                Pointer there = at.at(i).at("succession").at("predecessor");
                check.complaints.add("form.self", there, "form.self.succession", party.id());
            }
        }
    }

    private static Optional<String> predecessor(PartyDraft party) {
        return party.succession().value().map(SuccessionDraft::predecessor);
    }

    private static boolean leadsToStart(String party, Map<String, String> predecessors, Set<String> sound) {
        Set<String> met = new LinkedHashSet<>();
        String next = party;
        while (next != null && !sound.contains(next)) {
            if (!met.add(next)) {
                sound.addAll(met);
                return false;
            }
            next = predecessors.get(next);
        }
        sound.addAll(met);
        return true;
    }

    private void succession(SuccessionDraft succession, Pointer at) {
        check.ids.refer(Kind.PARTY, succession.predecessor(), at.at("predecessor"));
        check.each(succession.notices(), at.at("notices"), (notice, there) -> {
            check.ids.refer(Kind.PARTY, notice.party(), there.at("party"));
        });
    }

    private void objectives(List<ObjectiveDraft> objectives, Pointer at, Optional<ContractKind> kind, int depth) {
        int levels = kind.map(known -> known.levels().size()).orElse(Integer.MAX_VALUE);
        check.each(
                objectives,
                at,
                (objective, there) -> {
                    check.ids.declare(Kind.OBJECTIVE, objective.id(), there);
                    if (depth < levels) {
                        kind.ifPresent(known -> check.ids.above(
                                objective.id(),
                                known.levels().get(depth - 1),
                                known.levels().get(levels - 1)));
                        objectives(objective.parts(), there.at("parts"), kind, depth + 1);
                    } else if (!objective.parts().isEmpty()) {
                        check.ids.lost(Kind.OBJECTIVE);
                        check.complaints.add("form.level", there.at("parts"), "form.level.deep", levels);
                    }
                },
                Kind.OBJECTIVE);
    }

    private void decision(ContractDecisionDraft decision, Pointer at) {
        check.ids.declare(Kind.CONTRACT_DECISION, decision.id(), at);
        check.refer(Kind.PARTY, decision.by(), at.at("by"));
        check.refer(Kind.DELIBERATION, decision.deliberation(), at.at("deliberation"));
    }
}
