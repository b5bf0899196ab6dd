package org.cldess.reporting.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.cldess.action.Action;
import org.cldess.action.ActionId;
import org.cldess.disclosure.Audience;
import org.cldess.financing.AccountClass;
import org.cldess.financing.FinancingPlan;
import org.cldess.financing.Resource;
import org.cldess.financing.ResourceId;
import org.cldess.money.Amount;
import org.cldess.reporting.sample.SmallDossier;
import org.cldess.reporting.view.View;
import org.junit.jupiter.api.Test;

class FinancingTest {
    private static String title(String euros, Locale locale) {
        Resource resource = Resource.builder(ResourceId.of("r"), AccountClass.of(74), 2014, "Aide", Amount.euros(euros))
                .build();
        Action action = Action.builder(ActionId.of("seule"), "1.1.1", "Agir")
                .plan(FinancingPlan.builder().resources(List.of(resource)).build())
                .build();
        View view = View.of(
                SmallDossier.empty().toBuilder().actions(List.of(action)).build(),
                SmallDossier.DAY,
                Audience.COMMITTEE,
                locale);
        return Financing.byStatus(view).get(0).title().plain().replace('\u00A0', ' ');
    }

    @Test
    void a_chart_names_the_largest_share_unless_nothing_is_planned() {
        assertThat(title("100", Locale.FRENCH))
                .isEqualTo("Financeur non renseigné apporte 100 % des financements prévus");
        assertThat(title("0", Locale.FRENCH)).isEqualTo("Financement par financeur");
        assertThat(title("0", Locale.ENGLISH)).isEqualTo("Financing by funder");
    }
}
