package org.cldess.contract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cldess.consistency.Consistency;
import org.cldess.consistency.Parts;
import org.cldess.consistency.ProblemCollector;
import org.cldess.contract.kind.ContractKind;
import org.cldess.contract.kind.PartyRole;
import org.cldess.contract.party.Party_;
import org.cldess.contract.party.Succession_;
import org.cldess.language.Nearest;
import org.jspecify.annotations.Nullable;

/** Checks that the kind of contract defines the roles of the parties, and that no party succeeds itself. */
final class ContractConsistency implements Consistency {
    @Override
    public void check(Parts contract, ProblemCollector problems) {
        List<Parts> parties = contract.things(Contract_.PARTIES);
        contract.find(ContractKind.class)
                .ifPresent(kind -> parties.forEach(
                        party -> party.find(Party_.ROLE).ifPresent(role -> role(party, role, kind, problems))));
        circles(parties, problems);
    }

    private static void role(Parts party, PartyRole role, ContractKind kind, ProblemCollector problems) {
        List<PartyRole> roles = kind.knownRoles();
        if (!roles.contains(role)) {
            List<String> codes = roles.stream().map(PartyRole::code).toList();
            String offered = Nearest.of(role.code(), codes).orElse(String.join(", ", codes));
            problems.add("form.role", party.at(Party_.ROLE), Texts.WORDS.message("form.role", role.code(), offered));
        }
    }

    /** Reports parties whose chain of predecessors leads back to themselves. */
    private static void circles(List<Parts> parties, ProblemCollector problems) {
        Map<String, String> predecessors = new HashMap<>();
        for (Parts party : parties) {
            party.text(Party_.ID).ifPresent(id -> predecessor(party).ifPresent(before -> predecessors.put(id, before)));
        }
        Set<String> sound = new HashSet<>();
        for (Parts party : parties) {
            Optional<String> id = party.text(Party_.ID);
            if (id.isPresent() && !leadsToStart(id.get(), predecessors, sound)) {
                problems.add(
                        "form.self",
                        party.at(Party_.SUCCESSION).at(Succession_.PREDECESSOR),
                        Texts.WORDS.message("form.self.succession", id.get()));
            }
        }
    }

    private static Optional<String> predecessor(Parts party) {
        return party.thing(Party_.SUCCESSION).flatMap(succession -> succession.text(Succession_.PREDECESSOR));
    }

    private static boolean leadsToStart(String party, Map<String, String> predecessors, Set<String> sound) {
        Set<String> met = new LinkedHashSet<>();
        @Nullable String next = party;
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
}
