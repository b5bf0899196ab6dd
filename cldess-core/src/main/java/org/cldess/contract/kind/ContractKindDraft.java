package org.cldess.contract.kind;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import org.cldess.internal.draft.Drafts;
import org.jspecify.annotations.NullUnmarked;

/**
 * A {@link ContractKind} that is not built in, as it was typed or read, not yet checked. Its code stands in the contract.
 *
 * @param nameFr what it is called in French
 * @param nameEn what it is called in English
 * @param roles the roles that it requires, in the order of the signature boxes
 * @param levels the levels of its objectives, from the widest
 * @param charterRequired whether the actors’ charter must be signed before the contract
 * @param socialEconomy whether it is for the social economy
 */
@NullUnmarked
public record ContractKindDraft(
        @NotBlank @Size(max = 200) String nameFr,
        @NotBlank @Size(max = 200) String nameEn,
        List<@NotNull @Valid RoleDraft> roles,
        List<@NotNull @Valid LevelDraft> levels,
        @NotNull Boolean charterRequired,
        @NotNull Boolean socialEconomy) {
    /** Takes a missing list for an empty one. */
    public ContractKindDraft {
        roles = Drafts.list(roles);
        levels = Drafts.list(levels);
    }

    /**
     * The draft of a kind that exists.
     *
     * @param kind the kind
     * @return its draft
     */
    public static ContractKindDraft of(ContractKind kind) {
        return new ContractKindDraft(
                kind.definition().nameFr(),
                kind.definition().nameEn(),
                kind.roles().stream()
                        .map(role -> new RoleDraft(
                                role,
                                role.say(Locale.FRENCH),
                                role.say(Locale.ENGLISH),
                                kind.carrier().filter(role::equals).isPresent()))
                        .toList(),
                kind.levels().stream()
                        .map(level ->
                                new LevelDraft(level.nameFr(), level.pluralFr(), level.nameEn(), level.pluralEn()))
                        .toList(),
                kind.charterRequired(),
                kind.isForSocialEconomy());
    }

    /**
     * What the draft says, made from its parts.
     *
     * @param code the code of the kind
     * @return the kind
     * @throws RuntimeException if the draft was not checked and holds what makes no sense
     */
    public ContractKind toKind(String code) {
        ContractKind.Builder builder = ContractKind.of(code, nameFr, nameEn);
        roles.forEach(role -> role.addTo(builder));
        levels.forEach(level -> builder.level(level.toLevel()));
        if (socialEconomy) {
            builder.forSocialEconomy();
        }
        return charterRequired ? builder.withCharter() : builder.withoutCharter();
    }

    /**
     * A role that a kind of contract requires, as it was typed or read, not yet checked.
     *
     * @param code its code
     * @param nameFr what it is called in French
     * @param nameEn what it is called in English
     * @param carries whether the party that holds it carries the contract
     */
    public record RoleDraft(
            @NotNull PartyRole code,
            @NotBlank @Size(max = 200) String nameFr,
            @NotBlank @Size(max = 200) String nameEn,
            @NotNull Boolean carries) {
        private void addTo(ContractKind.Builder builder) {
            PartyRole role = code.named(nameFr, nameEn);
            if (carries) {
                builder.carriedBy(role);
            } else {
                builder.party(role);
            }
        }
    }

    /**
     * A level of objectives, as it was typed or read, not yet checked.
     *
     * @param nameFr what one objective of the level is called in French
     * @param pluralFr what several are called in French
     * @param nameEn what one objective of the level is called in English
     * @param pluralEn what several are called in English
     */
    public record LevelDraft(
            @NotBlank @Size(max = 200) String nameFr,
            @NotBlank @Size(max = 200) String pluralFr,
            @NotBlank @Size(max = 200) String nameEn,
            @NotBlank @Size(max = 200) String pluralEn) {
        private ObjectiveLevel toLevel() {
            return new ObjectiveLevel(nameFr, pluralFr, nameEn, pluralEn);
        }
    }
}
