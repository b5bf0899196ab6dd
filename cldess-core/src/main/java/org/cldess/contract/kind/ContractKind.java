package org.cldess.contract.kind;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cldess.consistency.Consistent;
import org.cldess.constraint.ValidId;
import org.cldess.identity.IdForm;
import org.cldess.language.Sayable;
import org.cldess.language.Typography;

/**
 * A kind of contract (<i>{@index "type de contrat"}</i>), as data: what it is called, the roles that must be held and which of them carries
 * it, the levels of its objectives, whether a charter comes before it, and whether it is for the social economy.
 *
 * <pre>{@code
 * ContractKind localHealth = ContractKind.of("cls", "contrat local de santé", "local health contract")
 *     .carriedBy(PartyRole.of("carrier", "collectivité porteuse", "lead authority"))
 *     .party(PartyRole.of("health-agency", "agence régionale de santé", "regional health agency"))
 *     .level(new ObjectiveLevel("axe", "axes", "priority", "priorities"))
 *     .withoutCharter();
 * }</pre>
 *
 * @param kind its code, in lower case with hyphens
 * @param kindDefinition what makes it; nothing for a kind that is built in
 */
@Consistent(KindConsistency.class)
public record ContractKind(@ValidId String kind, Optional<KindDefinition> kindDefinition) implements Sayable {
    /** The most levels that the objectives of a kind may have. */
    public static final int MOST_LEVELS = 4;

    private static final String BUILT_IN = "cldess";

    private static final KindDefinition BUILT_IN_DEFINITION = new Builder(
                    BUILT_IN,
                    Texts.WORDS.pattern("contract-kind.cldess", Locale.FRENCH),
                    Texts.WORDS.pattern("contract-kind.cldess", Locale.ENGLISH))
            .party(PartyRole.REGION)
            .carriedBy(PartyRole.CARRIER)
            .level(ObjectiveLevel.GLOBAL)
            .level(ObjectiveLevel.OPERATIONAL)
            .forSocialEconomy()
            .definition(true);

    /**
     * The <i>{@index "contrat local de développement de l’économie sociale et solidaire"}</i>: a Région and an inter-municipal body that
     * carries it, two levels of objectives, and a charter that the actors sign first.
     */
    public static final ContractKind CLDESS = new ContractKind(BUILT_IN, Optional.empty());

    /** The roles that every kind knows and none requires. */
    private static final List<PartyRole> GENERAL = List.of(PartyRole.FUNDER, PartyRole.PARTNER);

    /** Checks that it is built in, or defined in full. */
    public ContractKind {
        boolean builtIn = kind.equals(BUILT_IN);
        require(kind, builtIn || kindDefinition.isPresent(), "is not built in. Define it in full");
        require(kind, !builtIn || kindDefinition.isEmpty(), "is built in. Leave its definition out");
        kindDefinition.ifPresent(definition -> check(kind, definition));
    }

    private static void check(String kind, KindDefinition definition) {
        List<PartyRole> roles = definition.required();
        require(kind, IdForm.refusal(kind).isEmpty(), "has no code. Write it like 'cls'");
        require(kind, !roles.isEmpty(), "requires no party. Name at least one role");
        require(kind, new HashSet<>(roles).size() == roles.size(), "requires one role twice. Name each once");
        long carriers = definition.roles().stream().filter(KindRole::carries).count();
        require(kind, carriers <= 1, "is carried by two roles. Let one of them carry it");
        int levels = definition.levels().size();
        require(
                kind,
                levels >= 1 && levels <= MOST_LEVELS,
                "has %s levels of objectives. Give it 1 to %s".formatted(levels, MOST_LEVELS));
    }

    /** What makes it, be it built in or not. */
    KindDefinition definition() {
        return kindDefinition.orElse(BUILT_IN_DEFINITION);
    }

    private static void require(String code, boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException("The kind of contract '%s' %s.".formatted(code, what));
        }
    }

    /**
     * Begins a kind of contract of one’s own.
     *
     * @param code its code in lower case with hyphens, such as {@code cls}
     * @param french what it is called in French, in lower case and without an article
     * @param english what it is called in English
     * @return a builder, on which the rest is set
     * @throws IllegalArgumentException if the code is that of a kind that is built in, or a name is blank
     */
    public static Builder of(String code, String french, String english) {
        if (findBuiltIn(code).isPresent()) {
            throw new IllegalArgumentException(
                    "The kind of contract '%s' is built in. Use it, or give yours another code.".formatted(code));
        }
        return new Builder(code, french, english);
    }

    /**
     * The kind that is built in under a code.
     *
     * @param code the code, in either case
     * @return the kind, if one is
     */
    public static Optional<ContractKind> findBuiltIn(String code) {
        return code.strip().toLowerCase(Locale.ROOT).equals(BUILT_IN) ? Optional.of(CLDESS) : Optional.empty();
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

    /**
     * The code.
     *
     * @return lower case with hyphens
     */
    public String code() {
        return kind;
    }

    /** {@return whether the kind is built in, and so needs no definition in a dossier} */
    public boolean isBuiltIn() {
        return kindDefinition.isEmpty();
    }

    /**
     * The roles that must be held when the contract is signed.
     *
     * @return the roles, in the order of the signature boxes
     */
    public List<PartyRole> roles() {
        return definition().required();
    }

    /**
     * The roles that a party may have: those that are required, and the general ones of {@link PartyRole#FUNDER} and
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
     * The role that carries the contract (<i>{@index "structure porteuse"}</i>).
     *
     * @return the role, if the kind has one
     */
    public Optional<PartyRole> carrier() {
        return definition().carrier();
    }

    /**
     * Tells whether a contract of this kind needs a party in a role.
     *
     * @param role the role
     * @return true if one must hold it
     */
    public boolean requires(PartyRole role) {
        return roles().contains(role);
    }

    /**
     * The levels of the objectives, from the widest.
     *
     * @return one to {@value #MOST_LEVELS} levels; actions serve the objectives of the last
     */
    public List<ObjectiveLevel> levels() {
        return definition().levels();
    }

    /** {@return whether the actors’ charter must be signed before the contract} */
    public boolean charterRequired() {
        return definition().charterRequired();
    }

    /** {@return whether contracts of this kind are for the social economy, so that the law on its strategies concerns them} */
    public boolean isForSocialEconomy() {
        return definition().socialEconomy();
    }

    /**
     * The role as it is called in this kind.
     *
     * @param role a role
     * @return the same role with its name in this kind, if the kind knows it
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

    /** Collects the parts of a {@link ContractKind}. Whether a charter is required is said last. */
    public static final class Builder {
        private final String code;
        private final Name name;
        private final List<KindRole> roles = new ArrayList<>();
        private final List<ObjectiveLevel> levels = new ArrayList<>();
        private boolean forSocialEconomy;

        private Builder(String code, String french, String english) {
            this.code = code;
            this.name = new Name(french, english);
        }

        /**
         * Requires a party in a role.
         *
         * @param role the role, after those that were named before it
         * @return this builder
         */
        public Builder party(PartyRole role) {
            roles.add(KindRole.of(role, false));
            return this;
        }

        /**
         * Requires a party in a role, which carries the contract.
         *
         * @param role the role, after those that were named before it
         * @return this builder
         */
        public Builder carriedBy(PartyRole role) {
            roles.add(KindRole.of(role, true));
            return this;
        }

        /**
         * Adds a level of objectives below those that were added before it.
         *
         * @param level what its objectives are called
         * @return this builder
         */
        public Builder level(ObjectiveLevel level) {
            levels.add(level);
            return this;
        }

        /**
         * Says that contracts of this kind are for the social economy.
         *
         * @return this builder
         */
        public Builder forSocialEconomy() {
            this.forSocialEconomy = true;
            return this;
        }

        private KindDefinition definition(boolean charterRequired) {
            return new KindDefinition(name.french(), name.english(), roles, levels, charterRequired, forSocialEconomy);
        }

        /**
         * Makes the kind: the actors sign a charter before the contract.
         *
         * @return the kind
         * @throws IllegalArgumentException if it has no role, a role twice, two roles that carry it, or not 1 to 4 levels
         */
        public ContractKind withCharter() {
            return new ContractKind(code, Optional.of(definition(true)));
        }

        /**
         * Makes the kind: no charter is required.
         *
         * @return the kind
         * @throws IllegalArgumentException if it has no role, a role twice, two roles that carry it, or not 1 to 4 levels
         */
        public ContractKind withoutCharter() {
            return new ContractKind(code, Optional.of(definition(false)));
        }
    }
}
