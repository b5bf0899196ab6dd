package org.cldess.need;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cldess.consistency.Consistent;
import org.cldess.consistency.FormRules;
import org.cldess.identity.CommuneCode;
import org.cldess.known.Known;
import org.cldess.language.FrenchWords;
import org.cldess.language.Localizable;
import org.cldess.territory.Distance;
import org.cldess.territory.Gazetteer;
import org.cldess.territory.Territory;
import org.cldess.territory.TerritoryCode;
import org.cldess.validation.Violations;

/**
 * The area where a need must be met, or where an offer is valid (<i>{@index "zone desservie"}</i>).
 *
 * @param kind how the area is described
 * @param territories the territories, one or more if the kind is {@link AreaKind#TERRITORIES}, otherwise empty;
 *     duplicates are removed
 * @param kilometres the length of the radius, from 1 to 2,000; empty unless the kind is {@link AreaKind#RADIUS}
 * @param centre the commune at the centre of the radius; not applicable if it is the commune of the actor
 */
@Consistent(AreaConsistency.class)
public record Area(
        AreaKind kind,
        List<TerritoryCode> territories,
        Optional<@Min(1) @Max(Area.FARTHEST) Integer> kilometres,
        Known<CommuneCode> centre) {
    /** The longest radius, in kilometres. */
    public static final int FARTHEST = 2_000;

    /** Checks the components, and throws all {@link Violations}. */
    public Area {
        territories = List.copyOf(new LinkedHashSet<>(territories));
        FormRules.check(Area.class, kind, territories, kilometres, centre);
    }

    /**
     * Returns the whole country.
     *
     * @return the area
     */
    public static Area country() {
        return new Area(AreaKind.COUNTRY, List.of(), Optional.empty(), Known.notRecorded());
    }

    /**
     * Returns an area of territories.
     *
     * @param territories their codes, one or more
     * @return the area
     */
    public static Area of(TerritoryCode... territories) {
        return of(List.of(territories));
    }

    /**
     * Returns an area of territories.
     *
     * @param territories their codes, one or more
     * @return the area
     */
    public static Area of(List<TerritoryCode> territories) {
        return new Area(AreaKind.TERRITORIES, territories, Optional.empty(), Known.notRecorded());
    }

    /**
     * Returns a radius around the actor’s own commune.
     *
     * @param kilometres the radius in kilometres, from 1 to {@link #FARTHEST}
     * @return the area
     */
    public static Area within(int kilometres) {
        return within(kilometres, Known.none());
    }

    /**
     * Returns a radius around a commune.
     *
     * @param kilometres the radius in kilometres, from 1 to {@link #FARTHEST}
     * @param centre the commune
     * @return the area
     */
    public static Area within(int kilometres, CommuneCode centre) {
        return within(kilometres, Known.of(centre));
    }

    private static Area within(int kilometres, Known<CommuneCode> centre) {
        return new Area(AreaKind.RADIUS, List.of(), Optional.of(kilometres), centre);
    }

    /**
     * Returns this area for an actor in a given commune: a radius around the actor’s own commune becomes a radius
     * around that commune.
     *
     * @param home the actor’s commune
     * @return the area, which no longer depends on the actor
     */
    public Area placedAt(Known<CommuneCode> home) {
        return kind == AreaKind.RADIUS && centre.isNone() ? new Area(kind, territories, kilometres, home) : this;
    }

    /** Returns the length of the radius. */
    Distance distance() {
        return Distance.kilometres(kilometres.orElseThrow());
    }

    /**
     * Returns the area in words.
     *
     * @param gazetteer supplies the names of territories; a code that it does not know is written as it is
     * @return such as « dans un rayon de 30 km autour de Grasse »
     */
    public Localizable named(Gazetteer gazetteer) {
        return switch (kind) {
            case COUNTRY -> kind;
            case TERRITORIES -> {
                String all =
                        territories.stream().map(code -> named(code, gazetteer)).collect(Collectors.joining(", "));
                yield locale -> FrenchWords.mark(all, locale);
            }
            case RADIUS ->
                centre.value()
                        .<Localizable>map(code -> Texts.WORDS.message(
                                "area.around", distance(), named(TerritoryCode.of(code), gazetteer)))
                        .orElseGet(() -> Texts.WORDS.message("area.radius", distance()));
        };
    }

    private static String named(TerritoryCode code, Gazetteer gazetteer) {
        return code.find(gazetteer).map(Territory::name).orElse(code.toString());
    }
}
