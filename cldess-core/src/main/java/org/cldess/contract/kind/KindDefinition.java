package org.cldess.contract.kind;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.cldess.component.Called;
import org.cldess.component.Distinct;
import org.cldess.consistency.Consistent;

/**
 * All that makes a kind of contract, its code apart.
 *
 * @param nameFr what the kind is called in French
 * @param nameEn what it is called in English
 * @param roles the roles that must be held, in the order of the signature boxes
 * @param levels the levels of the objectives, from the widest
 * @param charterRequired whether the actors sign a charter first
 * @param socialEconomy whether contracts of this kind are for the social economy
 */
@Consistent(DefinitionConsistency.class)
record KindDefinition(
        @Called @NotBlank @Size(max = 200) String nameFr,
        @NotBlank @Size(max = 200) String nameEn,
        @Distinct(value = "code", at = "code") List<KindRole> roles,
        List<ObjectiveLevel> levels,
        boolean charterRequired,
        boolean socialEconomy) {
    KindDefinition {
        roles = List.copyOf(roles);
        levels = List.copyOf(levels);
    }

    List<PartyRole> required() {
        return roles.stream().map(KindRole::code).toList();
    }

    Optional<PartyRole> carrier() {
        return roles.stream().filter(KindRole::carries).map(KindRole::code).findFirst();
    }
}
