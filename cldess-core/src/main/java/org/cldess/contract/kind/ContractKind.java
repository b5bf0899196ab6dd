package org.cldess.contract.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cldess.charter.text.Axis;
import org.cldess.consistency.Consistent;
import org.cldess.consistency.FormRules;
import org.cldess.constraint.ValidId;
import org.cldess.language.Localizable;
import org.cldess.language.Typography;
import org.cldess.own.Extensible;
import org.cldess.own.OwnField;
import org.cldess.validation.Violations;

/**
 * A kind of contract (<i>{@index "type de contrat"}</i>), as data: its names, the required roles and those that carry
 * the contract, the levels of its objectives, the axes of its charter, the sides of its speed meetings, whether a
 * charter is required, whether it is for the social economy, and the fields that it adds.
 *
 * <pre>{@code
 * ContractKind localHealth = ContractKind.of("cls", "contrat local de santé", "local health contract")
 *     .carriedBy(PartyRole.of("carrier", "collectivité porteuse", "lead authority"))
 *     .party(PartyRole.of("health-agency", "agence régionale de santé", "regional health agency"))
 *     .level(new ObjectiveLevel("axe", "axes", "priority", "priorities"))
 *     .withoutCharter();
 * ContractKind food = ContractKind.of("pat", "projet alimentaire territorial", "territorial food project")
 *     .carriedTogetherBy(PartyRole.of("carrier", "structure copilote", "co-leading body"))
 *     .level(new ObjectiveLevel("axe", "axes", "priority", "priorities"))
 *     .axis(Axis.of("food-justice", "justice alimentaire", "food justice"))
 *     .sides(new Name("Producteurs", "Producers"), new Name("Cantines", "Canteens"))
 *     .withCharter();
 * }</pre>
 *
 * @param kind the code, in lower case with hyphens
 * @param kindDefinition the definition; empty for a built-in kind
 * @param ownFields the fields that the kind adds to things of its contracts
 */
@Consistent(KindConsistency.class)
public record ContractKind(@ValidId String kind, Optional<KindDefinition> kindDefinition, List<OwnField<?>> ownFields)
        implements Localizable {
    /** The maximum number of levels of objectives. */
    public static final int MAX_LEVELS = 4;

    private static final String BUILT_IN = "cldess";

    private static final KindDefinition BUILT_IN_DEFINITION = new Builder(
                    BUILT_IN,
                    Texts.WORDS.pattern("contract-kind.cldess", Locale.FRENCH),
                    Texts.WORDS.pattern("contract-kind.cldess", Locale.ENGLISH))
            .party(PartyRole.REGION)
            .carriedBy(PartyRole.CARRIER)
            .level(ObjectiveLevel.GLOBAL)
            .level(ObjectiveLevel.OPERATIONAL)
            .axis(Axis.DEMOCRATIC_MANAGEMENT)
            .axis(Axis.LIMITED_PROFIT)
            .axis(Axis.TERRITORIAL_ANCHORING)
            .axis(Axis.SOCIAL_UTILITY)
            .sides(shipped("side.first"), shipped("side.second"))
            .forSocialEconomy()
            .definition(true);

    /**
     * The <i>{@index "contrat local de développement de l’économie sociale et solidaire"}</i>: a Région and an
     * inter-municipal carrier, two levels of objectives, and a charter that the actors sign first.
     */
    public static final ContractKind CLDESS = new ContractKind(BUILT_IN, Optional.empty(), List.of());

    /** The roles that all kinds accept and none requires. */
    private static final List<PartyRole> GENERAL = List.of(PartyRole.FUNDER, PartyRole.PARTNER);

    /** Checks the components, and throws all {@link Violations}. */
    public ContractKind {
        ownFields = List.copyOf(ownFields);
        FormRules.check(ContractKind.class, kind, kindDefinition, ownFields);
    }

    private static Name shipped(String key) {
        return new Name(Texts.WORDS.pattern(key, Locale.FRENCH), Texts.WORDS.pattern(key, Locale.ENGLISH));
    }

    /** Returns the definition, built-in or not. */
    KindDefinition definition() {
        return kindDefinition.orElse(BUILT_IN_DEFINITION);
    }

    /**
     * Starts building a new kind of contract.
     *
     * @param code the code in lower case with hyphens, such as {@code cls}
     * @param french the French name, in lower case and without an article
     * @param english the English name
     * @return a builder for the remaining components
     */
    public static Builder of(String code, String french, String english) {
        return new Builder(code, french, english);
    }

    /**
     * Returns the built-in kind with a code.
     *
     * @param code the code, in either case
     * @return the kind, if there is one
     */
    public static Optional<ContractKind> findBuiltIn(String code) {
        return isBuiltIn(code.strip().toLowerCase(Locale.ROOT)) ? Optional.of(CLDESS) : Optional.empty();
    }

    /**
     * {@return the built-in kind with this code}
     *
     * @param code the code, such as {@code cldess}
     * @throws IllegalArgumentException if no built-in kind has that code
     */
    public static ContractKind parse(String code) {
        return findBuiltIn(code)
                .orElseThrow(() -> new IllegalArgumentException(
                        "No kind of contract that is built in has the code '%s'. Use 'cldess', or define the kind in full."
                                .formatted(code)));
    }

    static boolean isBuiltIn(String code) {
        return code.equals(BUILT_IN);
    }

    /**
     * Returns this kind with more fields. A built-in kind may have some too.
     *
     * @param fields the fields
     * @return a copy
     * @throws Violations if two fields have the same id
     */
    public ContractKind with(OwnField<?>... fields) {
        List<OwnField<?>> all = new ArrayList<>(ownFields);
        all.addAll(List.of(fields));
        return new ContractKind(kind, kindDefinition, all);
    }

    /**
     * Returns the fields that the kind adds to a thing.
     *
     * @param thing the thing
     * @return the fields, in the order of the kind
     */
    public List<OwnField<?>> ownFields(Extensible thing) {
        return ownFields.stream().filter(field -> field.isFor(thing)).toList();
    }

    /**
     * Returns the code.
     *
     * @return the code, in lower case with hyphens
     */
    public String code() {
        return kind;
    }

    /** {@return whether the kind is built in, and therefore needs no definition in a dossier} */
    public boolean isBuiltIn() {
        return kindDefinition.isEmpty();
    }

    /**
     * Returns the roles that must be held when the contract is signed.
     *
     * @return the roles, in the order of the signature boxes
     */
    public List<PartyRole> roles() {
        return definition().required();
    }

    /**
     * Returns the roles that a party may have: the required roles, then the general roles {@link PartyRole#FUNDER} and
     * {@link PartyRole#PARTNER}.
     *
     * @return the roles, the required ones first
     */
    public List<PartyRole> knownRoles() {
        List<PartyRole> known = new ArrayList<>(roles());
        GENERAL.stream().filter(role -> !known.contains(role)).forEach(known::add);
        return List.copyOf(known);
    }

    /**
     * Returns the roles whose parties carry the contract (<i>{@index "structure porteuse"}</i>).
     *
     * @return the roles, in the order of the kind; at most one unless {@link #isJointlyCarried}, and none if nobody
     *     carries contracts of this kind
     */
    public List<PartyRole> carriers() {
        return definition().carriers();
    }

    /**
     * {@return whether several parties carry contracts of this kind at the same time, as in a food project} Otherwise
     * they have exactly one carrier on each day, if any role carries them.
     */
    public boolean isJointlyCarried() {
        return definition().jointlyCarried();
    }

    /**
     * Checks whether contracts of this kind require a role.
     *
     * @param role the role
     * @return true if a party must hold it
     */
    public boolean requires(PartyRole role) {
        return roles().contains(role);
    }

    /**
     * Returns the levels of the objectives, broadest first.
     *
     * @return one to {@value #MAX_LEVELS} levels; actions serve the objectives of the last level
     */
    public List<ObjectiveLevel> levels() {
        return definition().levels();
    }

    /**
     * Returns the axes of the charter, each with its names.
     *
     * @return the axes, in the order of the kind; a charter and a call of its contracts have no others
     */
    public List<Axis> axes() {
        return definition().axesByName();
    }

    /**
     * Returns an axis under its name in this kind.
     *
     * @param axis an axis
     * @return the axis with its name in this kind, or unchanged if the kind does not define it
     */
    public Axis named(Axis axis) {
        return axes().stream().filter(axis::equals).findFirst().orElse(axis);
    }

    /**
     * Returns the usual name of the first side of a speed meeting, such as <i>producteurs</i>. A meeting may have names
     * of its own.
     *
     * @return the name, if the kind has one
     */
    public Optional<Name> firstSide() {
        return definition().sides().map(KindSides::first);
    }

    /**
     * Returns the usual name of the second side of a speed meeting, such as <i>cantines</i>. A meeting may have names
     * of its own.
     *
     * @return the name, if the kind has one
     */
    public Optional<Name> secondSide() {
        return definition().sides().map(KindSides::second);
    }

    /** {@return whether the actors’ charter must be signed before the contract} */
    public boolean charterRequired() {
        return definition().charterRequired();
    }

    /**
     * {@return whether contracts of this kind are for the social economy, so that the law on its strategies applies to
     * them}
     */
    public boolean isForSocialEconomy() {
        return definition().socialEconomy();
    }

    /**
     * Returns a role under its name in this kind.
     *
     * @param role a role
     * @return the role with its name in this kind, or unchanged if the kind does not define it
     */
    public PartyRole named(PartyRole role) {
        return knownRoles().stream().filter(role::equals).findFirst().orElse(role);
    }

    @Override
    public String say(Locale locale) {
        return Typography.isEnglish(locale)
                ? definition().nameEn()
                : definition().nameFr();
    }

    @Override
    public String toString() {
        return kind;
    }

    /** A builder of {@link ContractKind}. The last call decides whether a charter is required. */
    public static final class Builder {
        private final String code;
        private final String french;
        private final String english;
        private final List<KindRole> roles = new ArrayList<>();
        private final List<ObjectiveLevel> levels = new ArrayList<>();
        private final List<KindAxis> axes = new ArrayList<>();
        private Optional<KindSides> sides = Optional.empty();
        private boolean jointlyCarried;
        private boolean forSocialEconomy;

        private Builder(String code, String french, String english) {
            this.code = code;
            this.french = french;
            this.english = english;
        }

        /**
         * Requires a party in a role.
         *
         * @param role the role, placed after those added before it
         * @return this builder
         */
        public Builder party(PartyRole role) {
            roles.add(KindRole.of(role, false));
            return this;
        }

        /**
         * Requires a party in a role, and makes it the carrier of the contract.
         *
         * @param role the role, placed after those added before it
         * @return this builder
         */
        public Builder carriedBy(PartyRole role) {
            roles.add(KindRole.of(role, true));
            return this;
        }

        /**
         * Requires a party in a role, and makes all parties in it carry the contract. A kind may have several such
         * roles.
         *
         * @param role the role, placed after those added before it
         * @return this builder
         */
        public Builder carriedTogetherBy(PartyRole role) {
            jointlyCarried = true;
            return carriedBy(role);
        }

        /**
         * Adds a level of objectives below those added before it.
         *
         * @param level the names of its objectives
         * @return this builder
         */
        public Builder level(ObjectiveLevel level) {
            levels.add(level);
            return this;
        }

        /**
         * Adds an axis of the charter.
         *
         * @param axis the axis with its names, placed after those added before it
         * @return this builder
         */
        public Builder axis(Axis axis) {
            axes.add(KindAxis.of(axis));
            return this;
        }

        /**
         * Names the sides of the speed meetings, for meetings that have no names of their own.
         *
         * @param first the name of the first side, in the plural
         * @param second the name of the second side, in the plural
         * @return this builder
         */
        public Builder sides(Name first, Name second) {
            sides = Optional.of(KindSides.of(first, second));
            return this;
        }

        /**
         * Declares that contracts of this kind are for the social economy.
         *
         * @return this builder
         */
        public Builder forSocialEconomy() {
            this.forSocialEconomy = true;
            return this;
        }

        private KindDefinition definition(boolean charterRequired) {
            return new KindDefinition(
                    french, english, roles, jointlyCarried, levels, axes, sides, charterRequired, forSocialEconomy);
        }

        /**
         * Creates the kind, with a charter that the actors sign before the contract.
         *
         * @return the kind
         * @throws Violations if its code is malformed or built in, a name is blank, or it has no role, a duplicate
         *     role or axis, more than one role that carries it without being carried together, or not 1 to 4 levels
         */
        public ContractKind withCharter() {
            return new ContractKind(code, Optional.of(definition(true)), List.of());
        }

        /**
         * Creates the kind, without a charter.
         *
         * @return the kind
         * @throws Violations if its code is malformed or built in, a name is blank, or it has no role, a duplicate
         *     role or axis, more than one role that carries it without being carried together, or not 1 to 4 levels
         */
        public ContractKind withoutCharter() {
            return new ContractKind(code, Optional.of(definition(false)), List.of());
        }

        @Override
        public String toString() {
            return "ContractKind.Builder " + code;
        }
    }
}
