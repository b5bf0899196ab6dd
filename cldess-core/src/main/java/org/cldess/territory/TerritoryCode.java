package org.cldess.territory;

import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.cldess.component.NamePart;
import org.cldess.consistency.Consistent;
import org.cldess.consistency.FormRules;
import org.cldess.identity.CommuneCode;
import org.cldess.identity.DepartementCode;
import org.cldess.identity.EpciCode;
import org.cldess.identity.RegionCode;
import org.cldess.language.Message;
import org.cldess.validation.Violations;

/**
 * The code of a territory, for use without a {@link Gazetteer} (<i>{@index "code officiel géographique"}</i>).
 *
 * @param kind the kind of territory; a code alone is ambiguous, because 11 is both a département and a région
 * @param code its code, accepted in any form that its kind reads and kept in the canonical form
 */
@Consistent(TerritoryConsistency.class)
public record TerritoryCode(
        TerritoryLevel kind, @NamePart @NotBlank String code) {
    /** Checks the components, and throws all {@link Violations}. */
    public TerritoryCode {
        if (refusal(kind, code).isPresent()) {
            FormRules.check(TerritoryCode.class, kind, code);
        }
        code = kind.canonical(code);
    }

    /**
     * Returns the code of a commune.
     *
     * @param code the code
     * @return the code with its level
     */
    public static TerritoryCode of(CommuneCode code) {
        return new TerritoryCode(TerritoryLevel.COMMUNE, code.toString());
    }

    /**
     * Returns the code of an inter-municipal body.
     *
     * @param code the code
     * @return the code with its level
     */
    public static TerritoryCode of(EpciCode code) {
        return new TerritoryCode(TerritoryLevel.EPCI, code.toString());
    }

    /**
     * Returns the code of a département.
     *
     * @param code the code
     * @return the code with its level
     */
    public static TerritoryCode of(DepartementCode code) {
        return new TerritoryCode(TerritoryLevel.DEPARTEMENT, code.toString());
    }

    /**
     * Returns the code of a région.
     *
     * @param code the code
     * @return the code with its level
     */
    public static TerritoryCode of(RegionCode code) {
        return new TerritoryCode(TerritoryLevel.REGION, code.toString());
    }

    /**
     * Returns why a text is not the code of a territory of this kind.
     *
     * @param level the kind of territory
     * @param text the text
     * @return the reason and how to correct it; empty if the text is such a code
     */
    public static Optional<Message> refusal(TerritoryLevel level, String text) {
        return level.refusal(text);
    }

    /**
     * Returns the territory with this code.
     *
     * @param gazetteer the gazetteer to search
     * @return the territory; empty if the gazetteer does not know the code
     */
    public Optional<Territory> find(Gazetteer gazetteer) {
        return kind.find(gazetteer, code).map(Territory.class::cast);
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }
}
