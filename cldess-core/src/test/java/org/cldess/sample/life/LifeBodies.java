package org.cldess.sample.life;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.cldess.accreditation.Accounts;
import org.cldess.accreditation.Approval;
import org.cldess.accreditation.ApprovalKind;
import org.cldess.accreditation.ApprovalRequest;
import org.cldess.accreditation.ClaimedStatus;
import org.cldess.accreditation.Credentials;
import org.cldess.accreditation.Mention;
import org.cldess.accreditation.MentionSource;
import org.cldess.accreditation.SocialUtility;
import org.cldess.accreditation.Staff;
import org.cldess.accreditation.StateAgreement;
import org.cldess.accreditation.StatusUse;
import org.cldess.accreditation.Statutes;
import org.cldess.accreditation.StatutoryClause;
import org.cldess.actor.Activity;
import org.cldess.actor.ActivityState;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorBuilder;
import org.cldess.actor.ActorId;
import org.cldess.actor.DatedLegalForm;
import org.cldess.actor.Establishment;
import org.cldess.actor.EstablishmentId;
import org.cldess.actor.HeldRole;
import org.cldess.actor.Listing;
import org.cldess.actor.Population;
import org.cldess.actor.kind.ActorKind;
import org.cldess.actor.kind.EpciKind;
import org.cldess.actor.kind.EssFamily;
import org.cldess.actor.kind.InclusiveKind;
import org.cldess.actor.kind.PublicBodyKind;
import org.cldess.actor.kind.SiaeKind;
import org.cldess.identity.CommuneCode;
import org.cldess.identity.LanguageCode;
import org.cldess.identity.LegalForm;
import org.cldess.identity.NafCode;
import org.cldess.identity.PostalCode;
import org.cldess.identity.Rna;
import org.cldess.identity.Siren;
import org.cldess.identity.Siret;
import org.cldess.identity.SiretClosing;
import org.cldess.identity.WebAddress;
import org.cldess.known.Known;
import org.cldess.money.Amount;

/** The public bodies, the structures and the persons. All are invented; the communes are real ones of the Creuse. */
public final class LifeBodies {
    public static final ActorId REGION = ActorId.of("region");
    public static final ActorId DEPARTMENT = ActorId.of("departement");

    /** One of the two bodies that merged at the end of 2018. */
    public static final ActorId UPPER = ActorId.of("haute-vive");

    /** The other one. */
    public static final ActorId LOWER = ActorId.of("basse-vive");

    /** The body that both became on 1 January 2019. */
    public static final ActorId MERGED = ActorId.of("vive-et-brandes");

    public static final ActorId TOWN = ActorId.of("malaval");
    public static final ActorId STATE = ActorId.of("etat");
    public static final ActorId FUND = ActorId.of("caisse");
    public static final ActorId FOUNDATION = ActorId.of("fondation-orme");
    public static final ActorId GARDENS = ActorId.of("jardins");
    public static final ActorId CANTEEN = ActorId.of("cantine");
    public static final ActorId SAWMILL = ActorId.of("scierie");
    public static final ActorId HOUSING = ActorId.of("toits");
    public static final ActorId WORKERS = ActorId.of("bras");
    public static final ActorId LAUNDRY = ActorId.of("lessive");
    public static final ActorId CARPENTERS = ActorId.of("charpentiers");
    public static final ActorId PRINTER = ActorId.of("imprimerie");
    public static final ActorId BAKER = ActorId.of("boulangerie");
    public static final ActorId COLLECTIVE = ActorId.of("collectif");
    public static final ActorId ODILE = ActorId.of("odile");

    /** A person who asked to be forgotten, and was. */
    public static final ActorId BASILE = ActorId.of("basile");

    static final LocalDate MERGER = LocalDate.of(2019, 1, 1);

    private static final Pattern BAR = Pattern.compile("\\|");

    /** Id, name, legal form, family, kind of integration, kind of inclusive body, activity, commune, postal code. */
    private static final List<String> STRUCTURES = List.of(
            "jardins|Les Jardins de la Vive|9220|ASSOCIATION|ACI||01.13Z|23008|23200",
            "cantine|La Cantine des Voisins|9220|ASSOCIATION|||56.29B|23008|23200",
            "scierie|Scierie coopérative du Plateau|5543|COOPERATIVE|||16.10A|23076|23500",
            "toits|Toits partagés|9220|ASSOCIATION|||68.20A|23067|23260",
            "bras|Bras dessus|9220|ASSOCIATION|AI||78.30Z|23093|23230",
            "lessive|La Lessive solidaire|5499|ESS_COMPANY|EI||96.01B|23008|23200",
            "charpentiers|Charpentes du Thaurion|5499||ETTI||43.91A|23076|23500",
            "velos|Roues libres|9220|ASSOCIATION|EITI||95.29Z|23008|23200",
            "geiq|Groupement d’employeurs de la Vive|9220|ASSOCIATION||GEIQ|78.30Z|23093|23230",
            "adaptee|Ateliers des Tilleuls|5499|||EA|82.92Z|23008|23200",
            "tremplin|Tremplin des Tilleuls|9220|ASSOCIATION||EATT|82.92Z|23008|23200",
            "esat|Établissement des Combes|9220|ASSOCIATION||ESAT|88.10B|23076|23500",
            "accueil|Communauté des Granges|9220|ASSOCIATION||OPCS|87.90B|23067|23260",
            "regie|Régie de quartier de Malaval|9220|ASSOCIATION||NEIGHBOURHOOD_AGENCY|81.30Z|23008|23200",
            "mutuelle|Mutuelle du Plateau|8210|MUTUAL|||65.12Z|23008|23200",
            "fondation-orme|Fondation Orme et Tilleul|9300|FOUNDATION|||94.99Z|23008|23200",
            "imprimerie|Imprimerie Laforge|5710||||18.12Z|23008|23200",
            "boulangerie|Boulangerie Au Bon Levain|5499||||10.71C|23076|23500",
            "maraichers|Maraîchers réunis|6317|COOPERATIVE|||01.13Z|23093|23230",
            "theatre|Théâtre de la Grange|9220|ASSOCIATION|||90.01Z|23067|23260");

    private LifeBodies() {}

    /** Returns all bodies and persons, some of them with the contacts and needs of their own. */
    static List<Actor> all() {
        List<Actor> all = new ArrayList<>(publicBodies());
        int number = 40;
        for (String line : STRUCTURES) {
            all.add(structure(BAR.split(line, -1), number++));
        }
        all.addAll(persons());
        return all;
    }

    /** Returns a number of nine digits whose last one is the key of Luhn. */
    static Siren siren(int number) {
        String digits = "9%07d".formatted(number * 1_009);
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            int twice = 2 * digit;
            sum += i % 2 == 1 ? (twice > 9 ? twice - 9 : twice) : digit;
        }
        return Siren.parse(digits + (10 - sum % 10) % 10);
    }

    /** Returns the number of an establishment of a body, whose last digit is the key of Luhn. */
    static Siret siret(Siren siren, int establishment) {
        String digits = siren.digits() + "%04d".formatted(establishment);
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            int twice = 2 * digit;
            sum += i % 2 == 0 ? (twice > 9 ? twice - 9 : twice) : digit;
        }
        return Siret.parse(digits + (10 - sum % 10) % 10);
    }

    private static List<Actor> publicBodies() {
        List<Actor> all = new ArrayList<>();
        all.add(body(REGION, "Région des Hautes-Brandes", PublicBodyKind.REGION, 1)
                .build());
        all.add(body(DEPARTMENT, "Département de la Vive", PublicBodyKind.DEPARTEMENT, 2)
                .build());
        all.add(merging(UPPER, "Communauté de communes de la Haute-Vive", 3, 9_120)
                .contacts(LifePersons.ofUpper())
                .build());
        all.add(merging(LOWER, "Communauté de communes de la Basse-Vive", 4, 7_480)
                .build());
        all.add(body(MERGED, "Communauté de communes Vive et Brandes", PublicBodyKind.EPCI, 5)
                .epciKind(EpciKind.COMMUNITY_OF_COMMUNES)
                .created(MERGER)
                .commune(CommuneCode.parse("23008"))
                .activity(List.of(new Activity(ActivityState.ACTIVE, Known.of(MERGER))))
                .populations(List.of(
                        new Population(LocalDate.of(2019, 1, 1), 16_512),
                        new Population(LocalDate.of(2022, 1, 1), 16_233)))
                .contacts(LifePersons.ofMerged())
                .build());
        all.add(body(TOWN, "Commune de Malaval", PublicBodyKind.COMMUNE, 6)
                .populations(List.of(new Population(LocalDate.of(2018, 1, 1), 3_402)))
                .paperChosen(LocalDate.of(2022, 6, 14))
                .build());
        all.add(body(STATE, "État, préfecture de la Vive", PublicBodyKind.STATE, 7)
                .build());
        all.add(body(FUND, "Caisse de solidarité de la Vive", PublicBodyKind.OTHER, 8)
                .build());
        all.add(neighbour("agglo", "Communauté d’agglomération du Val-Noir", EpciKind.AGGLOMERATION_COMMUNITY, 9));
        all.add(neighbour("urbaine", "Communauté urbaine de Port-Brun", EpciKind.URBAN_COMMUNITY, 10));
        all.add(neighbour("metropole", "Métropole d’Ambre", EpciKind.METROPOLIS, 11));
        all.add(neighbour("syndicat", "Syndicat des eaux de la Vive", EpciKind.SYNDICATE, 12));
        all.add(neighbour("pole", "Pôle d’équilibre du Plateau", EpciKind.OPEN_SYNDICATE, 13));
        return all;
    }

    private static ActorBuilder body(ActorId id, String name, PublicBodyKind kind, int number) {
        return Actor.builder(id, ActorKind.ORGANISATION, name)
                .siren(siren(number))
                .siae(Known.none())
                .inclusive(Known.none())
                .publicBody(kind);
    }

    private static ActorBuilder merging(ActorId id, String name, int number, int inhabitants) {
        return body(id, name, PublicBodyKind.EPCI, number)
                .epciKind(EpciKind.COMMUNITY_OF_COMMUNES)
                .activity(List.of(
                        new Activity(ActivityState.ACTIVE, Known.of(LocalDate.of(2001, 1, 1))),
                        new Activity(ActivityState.CEASED, Known.of(MERGER))))
                .populations(List.of(new Population(LocalDate.of(2015, 1, 1), inhabitants)));
    }

    private static Actor neighbour(String id, String name, EpciKind kind, int number) {
        return body(ActorId.of(id), name, PublicBodyKind.EPCI, number)
                .epciKind(kind)
                .build();
    }

    private static Actor structure(String[] words, int number) {
        ActorId id = ActorId.of(words[0]);
        Siren siren = siren(number);
        ActorBuilder made = Actor.builder(id, ActorKind.ORGANISATION, words[1])
                .siren(siren)
                .siret(siret(siren, 1))
                .publicBody(Known.none())
                .legalForms(List.of(new DatedLegalForm(LegalForm.parse(words[2]), Known.none())))
                .essFamily(words[3].isEmpty() ? Known.none() : Known.of(EssFamily.valueOf(words[3])))
                .siae(words[4].isEmpty() ? Known.none() : Known.of(SiaeKind.valueOf(words[4])))
                .inclusive(words[5].isEmpty() ? Known.none() : Known.of(InclusiveKind.valueOf(words[5])))
                .naf(NafCode.parse(words[6]))
                .commune(CommuneCode.parse(words[7]))
                .postalCode(PostalCode.parse(words[8]))
                .created(LocalDate.of(1995 + number % 17, 3, 1))
                .activity(List.of(new Activity(ActivityState.ACTIVE, Known.none())))
                .languages(List.of(LanguageCode.parse("fr")));
        if (!words[4].isEmpty()) {
            made.credentials(Credentials.builder()
                    .agreements(List.of(
                            new StateAgreement(LocalDate.of(2014, 1, 1), Known.of(LocalDate.of(2018, 12, 31))),
                            new StateAgreement(LocalDate.of(2019, 1, 1), Known.of(LocalDate.of(2026, 12, 31)))))
                    .build());
        }
        Actor actor = LifeNeeds.of(id, detailed(id, siren, made)).build();
        return id.equals(GARDENS) || id.equals(PRINTER) ? LifeFields.MEMBER.with(actor, id.equals(GARDENS)) : actor;
    }

    private static ActorBuilder detailed(ActorId id, Siren siren, ActorBuilder made) {
        if (id.equals(GARDENS)) {
            return made.rna(Rna.parse("W231000017"))
                    .address("4, chemin des Sources")
                    .siretClosings(List.of(
                            new SiretClosing(siret(siren, 2), LocalDate.of(2016, 3, 31), Known.of(siret(siren, 1))),
                            new SiretClosing(siret(siren, 3), LocalDate.of(2017, 8, 31), Known.none())))
                    .establishments(List.of(
                            new Establishment(
                                    EstablishmentId.of("serres"),
                                    "Les serres",
                                    Known.of(siret(siren, 4)),
                                    Known.of(CommuneCode.parse("23076")),
                                    Known.of(LocalDate.of(2016, 4, 1)),
                                    Known.none()),
                            new Establishment(
                                    EstablishmentId.of("depot"),
                                    "Le dépôt",
                                    Known.of(siret(siren, 5)),
                                    Known.of(CommuneCode.parse("23008")),
                                    Known.of(LocalDate.of(2016, 4, 1)),
                                    Known.of(LocalDate.of(2021, 6, 30)))))
                    .listing(new Listing(
                            Known.of(LocalDate.of(2015, 5, 4)),
                            Known.none(),
                            Known.of("Des légumes, et le temps d’apprendre."),
                            Known.of(WebAddress.parse("https://jardins.example.org/")),
                            Known.of(LocalDate.of(2022, 2, 1))))
                    .contacts(LifePersons.ofGardens());
        }
        if (id.equals(LAUNDRY)) {
            return made.credentials(credentials())
                    .activity(List.of(
                            new Activity(ActivityState.ACTIVE, Known.of(LocalDate.of(2012, 1, 1))),
                            new Activity(ActivityState.PAUSED, Known.of(LocalDate.of(2020, 3, 17))),
                            new Activity(ActivityState.ACTIVE, Known.of(LocalDate.of(2020, 6, 2)))))
                    .legalForms(List.of(
                            new DatedLegalForm(LegalForm.parse("9220"), Known.of(LocalDate.of(2010, 1, 1))),
                            new DatedLegalForm(LegalForm.parse("5499"), Known.of(LocalDate.of(2014, 10, 1)))));
        }
        if (id.equals(SAWMILL)) {
            return made.contacts(LifePersons.ofSawmill());
        }
        if (id.equals(BAKER)) {
            return made.activity(List.of(
                            new Activity(ActivityState.ACTIVE, Known.of(LocalDate.of(2003, 1, 1))),
                            new Activity(ActivityState.UNREACHABLE, Known.of(LocalDate.of(2022, 9, 1)))))
                    .listing(new Listing(
                            Known.of(LocalDate.of(2016, 1, 11)),
                            Known.of(LocalDate.of(2018, 1, 11)),
                            Known.none(),
                            Known.none(),
                            Known.none()));
        }
        return made;
    }

    private static Credentials credentials() {
        return Credentials.builder()
                .mentions(mentions())
                .statutes(Statutes.builder()
                        .date(LocalDate.of(2014, 10, 1))
                        .cooperative(false)
                        .clauses(List.of(StatutoryClause.values()))
                        .utility(List.of(SocialUtility.values()))
                        .utilityEffect(SocialUtility.VULNERABLE_PEOPLE)
                        .sharesTraded(false)
                        .build())
                .approvals(List.of(
                        new Approval(
                                ApprovalKind.ENTREPRISE_SOLIDAIRE,
                                LocalDate.of(2013, 2, 1),
                                Known.of(ApprovalRequest.FIRST),
                                Known.of("Préfecture de la Vive")),
                        new Approval(
                                ApprovalKind.ESUS,
                                LocalDate.of(2015, 9, 1),
                                Known.of(ApprovalRequest.FIRST),
                                Known.of("Préfecture de la Vive")),
                        new Approval(
                                ApprovalKind.ESUS,
                                LocalDate.of(2020, 1, 28),
                                Known.of(ApprovalRequest.RENEWAL),
                                Known.of("Préfecture de la Vive"))))
                .agreements(List.of(
                        new StateAgreement(LocalDate.of(2013, 1, 1), Known.of(LocalDate.of(2018, 12, 31))),
                        new StateAgreement(LocalDate.of(2019, 1, 1), Known.of(LocalDate.of(2026, 12, 31)))))
                .uses(List.of(
                        new StatusUse(
                                ClaimedStatus.SOLIDARITY_APPROVAL, LocalDate.of(2016, 5, 3), "Marché de blanchisserie"),
                        new StatusUse(ClaimedStatus.SIAE, LocalDate.of(2021, 3, 9), "Clause du lavoir")))
                .accounts(List.of(accounts(2018, "41200.00"), accounts(2019, "12900.00")))
                .staff(List.of(staff(2019, 18, 11), staff(2020, 17, 10)))
                .build();
    }

    private static List<Mention> mentions() {
        List<Mention> all = new ArrayList<>();
        for (MentionSource source : MentionSource.values()) {
            all.add(new Mention(source, source != MentionSource.MINISTRY, LocalDate.of(2017, 1, 9)));
        }
        return all;
    }

    private static Accounts accounts(int year, String profit) {
        return Accounts.builder(LocalDate.of(year, 12, 31))
                .profit(Amount.euros(profit))
                .earlierLosses(Amount.ZERO)
                .toReserves(Amount.euros("20600.00"))
                .carriedForward(Amount.euros("10000.00"))
                .toDevelopmentFund(Amount.euros("8300.00"))
                .reserves(Amount.euros("30000.00"))
                .capital(Amount.euros("60000.00"))
                .operatingCosts(Amount.euros("700000.00"))
                .utilityCosts(Amount.euros("510000.00"))
                .capitalReturn(new BigDecimal("0.01"))
                .bondRate(new BigDecimal("0.0012"))
                .build();
    }

    private static Staff staff(int year, int employees, int insertion) {
        return Staff.builder(year)
                .employees(employees)
                .insertionEmployees(insertion)
                .fiveBestPaid(new BigDecimal("1.9"))
                .bestPaid(new BigDecimal("2.4"))
                .electedManagers(true)
                .build();
    }

    private static List<Actor> persons() {
        return List.of(
                Actor.builder(COLLECTIVE, ActorKind.GROUP, "Collectif des haies")
                        .siae(Known.none())
                        .inclusive(Known.none())
                        .publicBody(Known.none())
                        .commune(CommuneCode.parse("23191"))
                        .build(),
                Actor.builder(ODILE, ActorKind.NATURAL_PERSON, "Odile Vernet")
                        .publicBody(Known.none())
                        .languages(List.of(LanguageCode.parse("fr"), LanguageCode.parse("oc")))
                        .roles(List.of(
                                new HeldRole(
                                        "Présidente",
                                        Known.of(CANTEEN),
                                        Known.of(LocalDate.of(2015, 4, 11)),
                                        Known.of(LocalDate.of(2019, 4, 13))),
                                new HeldRole(
                                        "Administratrice",
                                        Known.of(HOUSING),
                                        Known.of(LocalDate.of(2019, 5, 2)),
                                        Known.none())))
                        .build(),
                Actor.builder(BASILE, ActorKind.NATURAL_PERSON, "Basile Aubert")
                        .publicBody(Known.none())
                        .contacts(LifePersons.ofBasile())
                        .build());
    }
}
