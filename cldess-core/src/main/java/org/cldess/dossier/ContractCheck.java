package org.cldess.dossier;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cldess.contract.ContractDraft;
import org.cldess.contract.ContractDraft.ObjectiveDraft;
import org.cldess.contract.ContractDraft.PartyDraft;
import org.cldess.contract.ContractDraft.SignatureDraft;
import org.cldess.contract.ContractDraft.SuccessionDraft;
import org.cldess.contract.ContractKind;
import org.cldess.contract.PartyRole;
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
            check.ids.lost(Kind.PARTY, Kind.OBJECTIVE);
            return;
        }
        if (contract.term() != null) {
            check.period(
                    contract.term().start(),
                    contract.term().end(),
                    at.at("term").at("end"));
        }
        check.refer(Kind.CHARTER_VERSION, contract.charterVersion(), at.at("charterVersion"));
        check.each(
                contract.parties(),
                at.at("parties"),
                (party, there) -> party(party, contract.kind(), there),
                Kind.PARTY);
        circles(contract.parties(), at.at("parties"));
        ContractKind kind = contract.kind() == null ? ContractKind.CLDESS : contract.kind();
        objectives(contract.objectives(), at.at("objectives"), kind.levels().size(), 1);
        check.each(contract.articles(), at.at("articles"), (article, there) -> {
            check.ids.declare(Kind.ARTICLE, article.id(), there);
        });
        check.each(contract.signatures(), at.at("signatures"), this::signature);
    }

    private void party(PartyDraft party, @Nullable ContractKind kind, Pointer at) {
        check.ids.declare(Kind.PARTY, party.id(), at);
        check.ids.refer(Kind.ACTOR, party.actor(), at.at("actor"));
        if (kind != null && party.role() != null) {
            role(party.role(), kind, at.at("role"));
        }
        LocalDate until = party.until().value().orElse(null);
        check.period(party.from(), until, at.at("until"));
        party.succession().value().ifPresent(succession -> succession(succession, at.at("succession")));
    }

    private void role(PartyRole role, ContractKind kind, Pointer at) {
        Set<PartyRole> roles = new LinkedHashSet<>(kind.roles());
        roles.addAll(List.of(PartyRole.FUNDER, PartyRole.PARTNER));
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

    private void objectives(List<ObjectiveDraft> objectives, Pointer at, int levels, int level) {
        check.each(
                objectives,
                at,
                (objective, there) -> {
                    check.ids.declare(Kind.OBJECTIVE, objective.id(), there);
                    if (level < levels) {
                        check.ids.global(objective.id());
                        objectives(objective.parts(), there.at("parts"), levels, level + 1);
                    } else if (!objective.parts().isEmpty()) {
                        check.ids.lost(Kind.OBJECTIVE);
                        check.complaints.add("form.level", there.at("parts"), "form.level.deep", levels);
                    }
                },
                Kind.OBJECTIVE);
    }

    private void signature(SignatureDraft signature, Pointer at) {
        check.ids.declare(Kind.SIGNATURE, signature.id(), at);
        check.ids.refer(Kind.PARTY, signature.party(), at.at("party"));
        check.refer(Kind.DELIBERATION, signature.deliberation(), at.at("deliberation"));
        check.refer(Kind.DELIBERATION, signature.delegation(), at.at("delegation"));
    }
}
