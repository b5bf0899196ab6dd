package org.cldess.contract.kind;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.cldess.component.NamePart;
import org.cldess.consistency.FormRules;
import org.cldess.validation.Violations;

/**
 * The usual names of the two sides of a speed meeting in a kind of contract.
 *
 * @param firstFr the French name of the first side, in the plural
 * @param firstEn its English name
 * @param secondFr the French name of the second side, in the plural
 * @param secondEn its English name
 */
record KindSides(
        @NamePart @NotBlank @Size(max = 100) String firstFr,
        @NotBlank @Size(max = 100) String firstEn,
        @NotBlank @Size(max = 100) String secondFr,
        @NotBlank @Size(max = 100) String secondEn) {
    /** Checks the components, and throws all {@link Violations}. */
    KindSides {
        FormRules.check(KindSides.class, firstFr, firstEn, secondFr, secondEn);
    }

    static KindSides of(Name first, Name second) {
        return new KindSides(first.french(), first.english(), second.french(), second.english());
    }

    Name first() {
        return new Name(firstFr, firstEn);
    }

    Name second() {
        return new Name(secondFr, secondEn);
    }
}
