package org.cldess.contract.kind;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.cldess.component.NamePart;
import org.cldess.component.constraint.Distinct;
import org.cldess.consistency.Consistent;
import org.cldess.consistency.FormRules;
import org.cldess.validation.Violations;

/**
 * The definition of a kind of contract, except its code.
 *
 * @param nameFr the French name
 * @param nameEn the English name
 * @param roles the required roles, in the order of the signature boxes
 * @param levels the levels of the objectives, broadest first
 * @param charterRequired whether the actors must sign a charter first
 * @param socialEconomy whether contracts of this kind are for the social economy
 */
@Consistent(DefinitionConsistency.class)
record KindDefinition(
        @NamePart @NotBlank @Size(max = 200) String nameFr,
        @NotBlank @Size(max = 200) String nameEn,
        @Distinct(value = "code", at = "code") List<KindRole> roles,
        List<ObjectiveLevel> levels,
        boolean charterRequired,
        boolean socialEconomy) {
    /** Checks the components, and throws all {@link Violations}. */
    KindDefinition {
        roles = List.copyOf(roles);
        levels = List.copyOf(levels);
        FormRules.check(KindDefinition.class, nameFr, nameEn, roles, levels, charterRequired, socialEconomy);
    }

    List<PartyRole> required() {
        return roles.stream().map(KindRole::code).toList();
    }

    Optional<PartyRole> carrier() {
        return roles.stream().filter(KindRole::carries).map(KindRole::code).findFirst();
    }
}
