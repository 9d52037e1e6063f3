package org.nmirf.hub.recheck;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nmirf.hub.recheck.Checked.State;
import org.nmirf.hub.recheck.ForeignFileException.Reason;
import org.nmirf.hub.search.SearchFaults;
import org.nmirf.hub.search.SearchUnavailableException;
import org.nmirf.web.page.Reader;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Checking an export of an earlier day, as a page. */
@Controller
class RecheckController {

    private final CheckExport check;

    RecheckController(CheckExport check) {
        this.check = check;
    }

    @GetMapping("/exports/check")
    ModelAndView form() {
        return form(null, HttpStatus.OK);
    }

    @PostMapping("/exports/check")
    ModelAndView check(
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            Reader reader,
            HttpServletResponse response)
            throws IOException {
        if (file == null) {
            return form(Reason.EMPTY);
        }
        try {
            Checked checked = check.check(file::getBytes, reader.language());
            return new ModelAndView("recheck/result")
                    .addObject("checked", checked)
                    .addObject("same", checked.count(State.SAME))
                    .addObject("changed", checked.in(State.CHANGED))
                    .addObject("withdrawn", checked.in(State.WITHDRAWN))
                    .addObject("unknown", checked.in(State.UNKNOWN))
                    .addObject(
                            "ids",
                            checked.in(State.CHANGED).stream()
                                    .map(one -> one.id().toString())
                                    .collect(Collectors.joining(",")));
        } catch (ForeignFileException foreign) {
            return form(foreign.reason());
        } catch (CheckBusyException busy) {
            response.setHeader(HttpHeaders.RETRY_AFTER, CheckBusyException.SOON);
            return form("check-busy", HttpStatus.SERVICE_UNAVAILABLE);
        } catch (SearchUnavailableException away) {
            return SearchFaults.page(away);
        }
    }

    private static ModelAndView form(Reason reason) {
        return form(reason.word(), HttpStatus.BAD_REQUEST);
    }

    private static ModelAndView form(@Nullable String fault, HttpStatus status) {
        return new ModelAndView("recheck/form", status).addObject("fault", fault);
    }
}
