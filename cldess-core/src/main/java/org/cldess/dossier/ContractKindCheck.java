package org.cldess.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.contract.ContractDraft;
import org.cldess.contract.kind.ContractKind;
import org.cldess.contract.kind.ContractKindDraft;
import org.cldess.contract.kind.ContractKindDraft.LevelDraft;
import org.cldess.contract.kind.ContractKindDraft.RoleDraft;
import org.cldess.contract.kind.PartyRole;
import org.cldess.identity.IdForm;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** What must hold of the kind of a contract: it is built in, or defined in full. */
@NullUnmarked
final class ContractKindCheck {
    private final Complaints complaints;

    ContractKindCheck(Complaints complaints) {
        this.complaints = complaints;
    }

    /** The kind, if what is said of it makes sense: otherwise nothing else can be held to it. */
    Optional<ContractKind> check(ContractDraft contract, Pointer at) {
        String code = contract.kind();
        ContractKindDraft definition = contract.kindDefinition();
        Pointer there = at.at("kindDefinition");
        boolean sound = definition == null || isSound(definition, there);
        if (code == null || IdForm.refusal(code).isPresent()) {
            return Optional.empty();
        }
        Optional<ContractKind> builtIn = ContractKind.findBuiltIn(code);
        if (builtIn.isPresent()) {
            if (definition != null) {
                complaints.add("form.kind", there, "form.kind.built-in", code);
            }
            return builtIn;
        }
        if (definition == null) {
            if (!complaints.isLost(there)) {
                complaints.add("form.kind", at.at("kind"), "form.kind.unknown", code, ContractKind.CLDESS.code());
            }
            return Optional.empty();
        }
        return sound ? Optional.of(definition.toKind(code)) : Optional.empty();
    }

    private boolean isSound(ContractKindDraft definition, Pointer at) {
        boolean roles = rolesAreSound(definition.roles(), at.at("roles"));
        int count = definition.levels().size();
        boolean levels = count > 0 && count <= ContractKind.MOST_LEVELS;
        if (!levels && !complaints.isLost(at.at("levels"))) {
            complaints.add("form.kind", at.at("levels"), "form.kind.levels", count, ContractKind.MOST_LEVELS);
        }
        return roles
                && levels
                && isNamed(definition.nameFr(), definition.nameEn())
                && definition.charterRequired() != null
                && definition.socialEconomy() != null
                && definition.levels().stream().allMatch(ContractKindCheck::isWhole);
    }

    private boolean rolesAreSound(List<RoleDraft> roles, Pointer at) {
        if (roles.isEmpty() && !complaints.isLost(at)) {
            complaints.add("form.kind", at, "form.kind.roles");
        }
        boolean sound = !roles.isEmpty();
        boolean carried = false;
        List<PartyRole> before = new ArrayList<>();
        for (int i = 0; i < roles.size(); i++) {
            RoleDraft role = roles.get(i);
            if (role == null
                    || role.code() == null
                    || role.carries() == null
                    || !isNamed(role.nameFr(), role.nameEn())) {
                sound = false;
                continue;
            }
            if (before.contains(role.code())) {
                complaints.add(
                        "form.repeated",
                        at.at(i).at("code"),
                        "form.repeated",
                        role.code().code(),
                        "roles");
                sound = false;
            }
            if (role.carries() && carried) {
                complaints.add(
                        "form.kind",
                        at.at(i).at("carries"),
                        "form.kind.carriers",
                        role.code().code());
                sound = false;
            }
            carried |= role.carries();
            before.add(role.code());
        }
        return sound;
    }

    private static boolean isWhole(@Nullable LevelDraft level) {
        return level != null && isNamed(level.nameFr(), level.pluralFr(), level.nameEn(), level.pluralEn());
    }

    private static boolean isNamed(@Nullable String... names) {
        return Stream.of(names).allMatch(name -> name != null && !name.isBlank());
    }
}
