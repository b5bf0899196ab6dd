package org.cldess.language;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The article before the French name of a body: a French one, alone or contracted with a preposition, or “the”. */
enum GrammaticalArticle {
    /** « le Conseil », « la Région », « l’Association ». */
    LE("", "le ", "la ", "l’"),
    /** The same at the beginning of a sentence. */
    LE_FIRST("", "Le ", "La ", "L’"),
    /** « du Conseil », « de la Région », « de l’Association », « de Camille ». */
    DU("de ", "du ", "de la ", "de l’"),
    /** « au Conseil », « à la Région », « à l’Association », « à Camille ». */
    AU("à ", "au ", "à la ", "à l’"),
    /** “the Conseil régional”, “the Association”, and a trade name alone, in an English sentence. */
    THE("", "the ", "the ", "the "),
    /** The same at the beginning of a sentence. */
    THE_FIRST("", "The ", "The ", "The ");

    private static final Set<String> MASCULINE = words("""
            atelier bailleur bureau cabinet café centre cercle chantier club collectif collège comité comptoir conseil consortium
            crédit département diocèse établissement état foyer fonds garage groupe groupement hameau hôpital hôtel institut jardin
            laboratoire lieu lycée magasin marché ministère mouvement musée office opérateur organisme parc pays pôle port rectorat
            relais réseau restaurant secours service supermarché syndicat théâtre tribunal traiteur village""");
    private static final Set<String> FEMININE = words("""
            académie agence alliance amicale assemblée association banque bibliothèque blanchisserie boulangerie boutique brasserie
            caisse chambre clinique collectivité commune communauté compagnie confédération coopérative couveuse crèche direction école
            entreprise épicerie fédération ferme fondation halle imprimerie laverie librairie ligue mairie maison médiathèque
            menuiserie métropole mission mutuelle organisation pépinière plateforme préfecture recyclerie régie région résidence
            ressourcerie société structure union université ville""");
    private static final Set<String> ASPIRATED = Set.of("halle", "hameau");
    private static final Pattern BREAK = Pattern.compile("[\\s\\u00A0\\u202F’'(),;:.-]+");
    private static final Pattern MARK = Pattern.compile("\\p{M}+");

    private final String none;
    private final String masculine;
    private final String feminine;
    private final String elided;

    GrammaticalArticle(String none, String masculine, String feminine, String elided) {
        this.none = none;
        this.masculine = masculine;
        this.feminine = feminine;
        this.elided = elided;
    }

    private static Set<String> words(String list) {
        return Set.copyOf(Arrays.asList(list.split("\\s+")));
    }

    /** Returns the article that a placeholder asks for: « ,le », « ,Le », « ,du », « ,au », “,the”, “,The”. */
    static Optional<GrammaticalArticle> asked(String asked) {
        return Optional.ofNullable(
                switch (asked) {
                    case ",le" -> LE;
                    case ",Le" -> LE_FIRST;
                    case ",du" -> DU;
                    case ",au" -> AU;
                    case ",the" -> THE;
                    case ",The" -> THE_FIRST;
                    default -> null;
                });
    }

    /** Returns the text before a name in a sentence. */
    String before(Object named) {
        Named name = named instanceof Named known ? known : Named.of(named.toString());
        String first = firstWord(name.name());
        if (name.noun().isEmpty()) {
            return this == DU && isElided(first) ? "d’" : none;
        }
        boolean tells = MASCULINE.contains(first) || FEMININE.contains(first);
        if (tells) {
            return of(first);
        }
        return isEnglish() ? none : of(name.noun()) + name.noun() + " ";
    }

    private boolean isEnglish() {
        return this == THE || this == THE_FIRST;
    }

    private static String firstWord(String name) {
        return Stream.of(BREAK.split(name.strip().toLowerCase(Locale.FRENCH), 2))
                .findFirst()
                .orElse("");
    }

    /** Returns the article of a noun. An unknown noun is treated as feminine, as most nouns for bodies are. */
    private String of(String noun) {
        return isElided(noun) ? elided : MASCULINE.contains(noun) ? masculine : feminine;
    }

    private static boolean isElided(String word) {
        String plain =
                MARK.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
        return !plain.isEmpty()
                && ("aeiouœæ".indexOf(plain.charAt(0)) >= 0 || (plain.charAt(0) == 'h' && !ASPIRATED.contains(plain)));
    }
}
