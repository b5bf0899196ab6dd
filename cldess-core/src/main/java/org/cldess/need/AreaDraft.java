package org.cldess.need;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.cldess.constraint.ValidCommuneCode;
import org.cldess.identity.CommuneCode;
import org.cldess.internal.draft.Drafts;
import org.cldess.known.Known;
import org.cldess.territory.TerritoryCode;
import org.cldess.territory.TerritoryLevel;
import org.jspecify.annotations.NullUnmarked;

/**
 * An {@link Area} as it was typed or read, not yet checked.
 *
 * @param kind how it is told
 * @param territories the territories, where it is told by them
 * @param kilometres how far it reaches, where it is a radius
 * @param centre the commune around which it lies, where it is a radius; none if it is that of the actor
 */
@NullUnmarked
public record AreaDraft(
        @NotNull AreaKind kind,
        List<@NotNull @Valid TerritoryCodeDraft> territories,
        @Min(1) @Max(Area.FARTHEST) Integer kilometres,
        Known<@ValidCommuneCode String> centre) {
    /** Takes a missing list for an empty one, and a missing fact for one that is not recorded. */
    public AreaDraft {
        territories = Drafts.list(territories);
        centre = Drafts.known(centre);
    }

    /**
     * The draft of a thing that exists.
     *
     * @param area the thing
     * @return its draft
     */
    public static AreaDraft of(Area area) {
        return new AreaDraft(
                area.kind(),
                area.territories().stream().map(TerritoryCodeDraft::of).toList(),
                area.kilometres().orElse(null),
                area.centre().map(CommuneCode::toString));
    }

    /**
     * What the draft says, made from its parts.
     *
     * @return the thing
     * @throws RuntimeException if the draft was not checked and holds what makes no sense
     */
    public Area toArea() {
        return new Area(
                kind,
                territories.stream().map(TerritoryCodeDraft::toTerritoryCode).toList(),
                Optional.ofNullable(kilometres),
                centre.map(CommuneCode::parse));
    }

    /**
     * A {@link TerritoryCode} as it was typed or read, not yet checked.
     *
     * @param kind what kind of territory it is
     * @param code its code
     */
    public record TerritoryCodeDraft(
            @NotNull TerritoryLevel kind, @NotBlank String code) {
        /**
         * The draft of a thing that exists.
         *
         * @param territory the thing
         * @return its draft
         */
        public static TerritoryCodeDraft of(TerritoryCode territory) {
            return new TerritoryCodeDraft(territory.kind(), territory.code());
        }

        /**
         * What the draft says, made from its parts.
         *
         * @return the thing
         * @throws RuntimeException if the draft was not checked and holds what makes no sense
         */
        public TerritoryCode toTerritoryCode() {
            return new TerritoryCode(kind, code);
        }
    }
}
