package org.nmirf.node.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.recommendation.Scope;
import org.nmirf.node.recommendation.Scopes;
import org.nmirf.web.page.Reader;
import org.springframework.stereotype.Component;

/** Puts pages of the register together. */
@Component
class RegisterPages {

    private static final int SIZE = 25;

    private final Register register;
    private final Scopes scopes;
    private final FacetNames names;
    private final SavedViews views;

    RegisterPages(Register register, Scopes scopes, FacetNames names, SavedViews views) {
        this.register = register;
        this.scopes = scopes;
        this.names = names;
        this.views = views;
    }

    RegisterPage of(RegisterQuery query, Person person, int page, Reader reader) {
        Scope scope = scopes.of(person);
        var found = register.search(query, scope, page, SIZE);
        FacetLabels labels = names.forReader(reader);
        List<RegisterRow> rows =
                found.items().stream().map(one -> RegisterRow.of(one, labels)).toList();
        return new RegisterPage(
                query,
                rows,
                found.total(),
                found.total() > 0 ? found.total() : register.count(scope),
                page,
                SIZE,
                facets(query, found, labels),
                views.of(person),
                person.is(Role.OFFICER),
                scope instanceof Scope.Nothing);
    }

    private List<RegisterPage.FacetView> facets(
            RegisterQuery query, Register.Found found, FacetLabels labels) {
        List<RegisterPage.FacetView> facets = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            Map<String, Integer> counts = found.counts().getOrDefault(facet, Map.of());
            List<String> chosen = query.chosen(facet);
            if (!chosen.isEmpty() || counts.size() > 1) {
                facets.add(
                        new RegisterPage.FacetView(
                                "register.facet." + facet.word(),
                                facet.word(),
                                labels.options(facet, counts, chosen)));
            }
        }
        return facets;
    }
}
