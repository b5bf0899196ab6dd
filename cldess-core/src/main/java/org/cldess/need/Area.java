package org.cldess.need;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cldess.identity.CommuneCode;
import org.cldess.known.Known;
import org.cldess.language.Sayable;
import org.cldess.territory.Distance;
import org.cldess.territory.Gazetteer;
import org.cldess.territory.Territory;
import org.cldess.territory.TerritoryCode;

/** Where a need is to be met, or an offer holds (<i>zone desservie</i>). */
public sealed interface Area {
    /** The longest radius, in kilometres. */
    int FARTHEST = 2_000;

    /**
     * The whole country.
     *
     * @return the area
     */
    static Area country() {
        return new Country();
    }

    /**
     * Some territories.
     *
     * @param territories their codes, one or more
     * @return the area
     */
    static Area of(TerritoryCode... territories) {
        return new Territories(Arrays.asList(territories));
    }

    /**
     * All around the commune of the actor itself.
     *
     * @param kilometres how far, from 1 to {@link #FARTHEST}
     * @return the area
     */
    static Area within(int kilometres) {
        return new Radius(kilometres, Known.none());
    }

    /**
     * All around a commune.
     *
     * @param kilometres how far, from 1 to {@link #FARTHEST}
     * @param centre the commune
     * @return the area
     */
    static Area within(int kilometres, CommuneCode centre) {
        return new Radius(kilometres, Known.of(centre));
    }

    /**
     * How it is told.
     *
     * @return the kind
     */
    AreaKind kind();

    /**
     * The same area for an actor that sits somewhere: a radius around the actor’s own commune is one around that commune.
     *
     * @param home the actor’s commune
     * @return the area, which no longer depends on the actor
     */
    default Area placedAt(Known<CommuneCode> home) {
        return this;
    }

    /**
     * How people name it.
     *
     * @param gazetteer knows the names of territories; a code that it does not know stands for itself
     * @return such as « dans un rayon de 30 km autour de Grasse »
     */
    Sayable named(Gazetteer gazetteer);

    /** The whole country. */
    record Country() implements Area {
        @Override
        public AreaKind kind() {
            return AreaKind.COUNTRY;
        }

        @Override
        public Sayable named(Gazetteer gazetteer) {
            return AreaKind.COUNTRY;
        }
    }

    /**
     * Some territories.
     *
     * @param territories their codes, one or more; one that stands there twice is kept once
     */
    record Territories(List<TerritoryCode> territories) implements Area {
        /** Checks that there is one. */
        public Territories {
            Set<TerritoryCode> once = new LinkedHashSet<>(territories);
            if (once.isEmpty()) {
                throw new IllegalArgumentException(
                        "An area of territories names none. Name at least one, or leave the area out.");
            }
            territories = List.copyOf(once);
        }

        @Override
        public AreaKind kind() {
            return AreaKind.TERRITORIES;
        }

        @Override
        public Sayable named(Gazetteer gazetteer) {
            String all = territories.stream()
                    .map(code -> code.find(gazetteer).map(Territory::name).orElse(code.toString()))
                    .collect(Collectors.joining(", "));
            return locale -> all;
        }
    }

    /**
     * All that lies around a commune.
     *
     * @param kilometres how far, from 1 to {@link Area#FARTHEST}
     * @param centre the commune in the middle; none if it is that of the actor
     */
    record Radius(int kilometres, Known<CommuneCode> centre) implements Area {
        /** Checks the distance. */
        public Radius {
            if (kilometres < 1 || kilometres > FARTHEST) {
                throw new IllegalArgumentException(
                        "A radius of %d km cannot be served: give from 1 to %d.".formatted(kilometres, FARTHEST));
            }
        }

        @Override
        public AreaKind kind() {
            return AreaKind.RADIUS;
        }

        @Override
        public Area placedAt(Known<CommuneCode> home) {
            return centre.isNone() ? new Radius(kilometres, home) : this;
        }

        Distance distance() {
            return Distance.kilometres(kilometres);
        }

        @Override
        public Sayable named(Gazetteer gazetteer) {
            return centre.value()
                    .<Sayable>map(code -> Texts.WORDS.message(
                            "area.around",
                            distance(),
                            TerritoryCode.of(code)
                                    .find(gazetteer)
                                    .map(Territory::name)
                                    .orElse(code.toString())))
                    .orElseGet(() -> Texts.WORDS.message("area.radius", distance()));
        }
    }
}
