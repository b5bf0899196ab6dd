package org.cldess.contract.kind;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.cldess.charter.text.Axis;
import org.cldess.component.Default;
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
 * @param jointlyCarried whether several parties carry the contract at the same time
 * @param levels the levels of the objectives, broadest first
 * @param axes the axes of the charter
 * @param sides the usual names of the sides of its speed meetings
 * @param charterRequired whether the actors must sign a charter first
 * @param socialEconomy whether contracts of this kind are for the social economy
 */
@Consistent(DefinitionConsistency.class)
record KindDefinition(
        @NamePart @NotBlank @Size(max = 200) String nameFr,
        @NotBlank @Size(max = 200) String nameEn,
        @Distinct(value = "code", at = "code") List<KindRole> roles,
        @Default("false") boolean jointlyCarried,
        List<ObjectiveLevel> levels,
        @Distinct(value = "code", at = "code") List<KindAxis> axes,
        Optional<KindSides> sides,
        boolean charterRequired,
        boolean socialEconomy) {
    /** Checks the components, and throws all {@link Violations}. */
    KindDefinition {
        roles = List.copyOf(roles);
        levels = List.copyOf(levels);
        axes = List.copyOf(axes);
        FormRules.check(
                KindDefinition.class,
                nameFr,
                nameEn,
                roles,
                jointlyCarried,
                levels,
                axes,
                sides,
                charterRequired,
                socialEconomy);
    }

    List<PartyRole> required() {
        return roles.stream().map(KindRole::code).toList();
    }

    List<PartyRole> carriers() {
        return roles.stream().filter(KindRole::carries).map(KindRole::code).toList();
    }

    List<Axis> axesByName() {
        return axes.stream().map(KindAxis::code).toList();
    }
}
