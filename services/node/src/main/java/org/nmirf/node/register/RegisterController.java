package org.nmirf.node.register;

import org.nmirf.node.access.AllowedTo;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.web.page.Reader;
import org.nmirf.web.security.CurrentPerson;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The register of recommendations. */
@Controller
class RegisterController {

    private final RegisterPages pages;
    private final RegisterFile file;

    RegisterController(RegisterPages pages, RegisterFile file) {
        this.pages = pages;
        this.file = file;
    }

    @AllowedTo({Role.OFFICER, Role.APPROVER, Role.ADMIN, Role.AUDITOR, Role.FOCAL_POINT})
    @GetMapping("/recommendations")
    ModelAndView list(
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam(defaultValue = "0") int page,
            CurrentPerson current,
            Reader reader) {
        var query = RegisterQuery.of(parameters);
        return new ModelAndView("register/list")
                .addObject("view", pages.of(query, Person.of(current), Math.max(0, page), reader));
    }

    @AllowedTo({Role.OFFICER, Role.APPROVER, Role.ADMIN, Role.AUDITOR, Role.FOCAL_POINT})
    @GetMapping("/recommendations/export.csv")
    ResponseEntity<byte[]> export(
            @RequestParam MultiValueMap<String, String> parameters, CurrentPerson current) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"recommendations.csv\"")
                .body(file.csv(RegisterQuery.of(parameters), Person.of(current)));
    }
}
