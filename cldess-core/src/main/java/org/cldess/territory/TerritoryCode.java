package org.cldess.territory;

import jakarta.validation.constraints.NotBlank;
import java.util.Locale;
import java.util.Optional;
import org.cldess.component.Called;
import org.cldess.consistency.Consistent;
import org.cldess.identity.CommuneCode;
import org.cldess.identity.DepartementCode;
import org.cldess.identity.EpciCode;
import org.cldess.identity.RegionCode;
import org.cldess.language.Message;

/**
 * The code by which a territory is named where no {@link Gazetteer} is at hand (<i>{@index "code officiel géographique"}</i>).
 *
 * @param kind what kind of territory it is: a code alone does not tell, 06 is a département and 11 a région as well
 * @param code its code; given in any form that its kind reads, kept as that kind writes it
 */
@Consistent(TerritoryConsistency.class)
public record TerritoryCode(
        TerritoryLevel kind, @Called @NotBlank String code) {
    /** Checks the code. */
    public TerritoryCode {
        refusal(kind, code).ifPresent(message -> {
            throw new IllegalArgumentException(message.say(Locale.ENGLISH));
        });
        code = kind.canonical(code);
    }

    /**
     * The code of a commune.
     *
     * @param code the code
     * @return the code with its level
     */
    public static TerritoryCode of(CommuneCode code) {
        return new TerritoryCode(TerritoryLevel.COMMUNE, code.toString());
    }

    /**
     * The code of an inter-municipal body.
     *
     * @param code the code
     * @return the code with its level
     */
    public static TerritoryCode of(EpciCode code) {
        return new TerritoryCode(TerritoryLevel.EPCI, code.toString());
    }

    /**
     * The code of a département.
     *
     * @param code the code
     * @return the code with its level
     */
    public static TerritoryCode of(DepartementCode code) {
        return new TerritoryCode(TerritoryLevel.DEPARTEMENT, code.toString());
    }

    /**
     * The code of a région.
     *
     * @param code the code
     * @return the code with its level
     */
    public static TerritoryCode of(RegionCode code) {
        return new TerritoryCode(TerritoryLevel.REGION, code.toString());
    }

    /**
     * Tells why a text is not the code of such a territory.
     *
     * @param level the kind of territory
     * @param text what was written
     * @return the reason and the way out; empty if it is one
     */
    public static Optional<Message> refusal(TerritoryLevel level, String text) {
        return level.refusal(text);
    }

    /**
     * The territory itself.
     *
     * @param gazetteer where to look it up
     * @return the territory; nothing if the gazetteer does not know the code
     */
    public Optional<Territory> find(Gazetteer gazetteer) {
        return kind.find(gazetteer, code).map(Territory.class::cast);
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }
}
