package org.nmirf.node.plan;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.nmirf.node.access.AllowedTo;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.paper.Workbooks;
import org.nmirf.web.page.Reader;
import org.nmirf.web.security.CurrentPerson;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page of the plan, and the plan as a spreadsheet. */
@Controller
@AllowedTo({Role.OFFICER, Role.APPROVER, Role.ADMIN, Role.AUDITOR, Role.FOCAL_POINT})
class PlanController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final ReadPlan read;
    private final PlanFile files;

    PlanController(ReadPlan read, PlanFile files) {
        this.read = read;
        this.files = files;
    }

    @GetMapping("/plan")
    ModelAndView plan(
            @RequestParam Map<String, String> asked, CurrentPerson current, Reader reader) {
        return new ModelAndView("plan/plan").addObject("plan", plan(asked, reader, current));
    }

    @GetMapping("/plan.csv")
    ResponseEntity<byte[]> csv(
            @RequestParam Map<String, String> asked, CurrentPerson current, Reader reader) {
        return file("plan.csv", CSV, files.csv(plan(asked, reader, current), reader));
    }

    @GetMapping("/plan.xlsx")
    ResponseEntity<byte[]> xlsx(
            @RequestParam Map<String, String> asked, CurrentPerson current, Reader reader) {
        var type = MediaType.parseMediaType(Workbooks.MEDIA_TYPE);
        return file("plan.xlsx", type, files.xlsx(plan(asked, reader, current), reader));
    }

    private Plan plan(Map<String, String> asked, Reader reader, CurrentPerson current) {
        return read.of(PlanQuery.of(asked), Person.of(current), reader);
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
        var headers = new HttpHeaders();
        headers.setContentType(type);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.setContentDisposition(ContentDisposition.attachment().filename(name).build());
        return ResponseEntity.ok().headers(headers).body(content);
    }
}
