package org.nmirf.hub.export;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.hub.search.PracticeSearch;
import org.nmirf.hub.search.QueryWords;
import org.nmirf.hub.search.SearchAddress;
import org.nmirf.hub.search.SearchFaults;
import org.nmirf.hub.search.SearchUnavailableException;
import org.nmirf.hub.watch.Watches;
import org.nmirf.web.page.Reader;
import org.nmirf.web.security.CurrentPerson;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Taking along what a search page shows. */
@Controller
class ExportController {

    private final ExportPractices export;
    private final ExportRequest requests;
    private final QueryWords words;
    private final FileAnswer files;
    private final Watches watches;

    ExportController(
            ExportPractices export,
            ExportRequest requests,
            QueryWords words,
            FileAnswer files,
            Watches watches) {
        this.export = export;
        this.requests = requests;
        this.words = words;
        this.files = files;
        this.watches = watches;
    }

    @GetMapping("/search/export")
    ModelAndView form(
            @RequestParam MultiValueMap<String, String> parameters,
            Reader reader,
            HttpServletRequest request) {
        try {
            return page(read(parameters, reader, request), reader, HttpStatus.OK);
        } catch (SearchUnavailableException away) {
            return SearchFaults.page(away);
        }
    }

    @GetMapping("/search/export/file")
    @Nullable ModelAndView file(
            @RequestParam MultiValueMap<String, String> parameters,
            Reader reader,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Export wanted = read(parameters, reader, request);
        try {
            files.send(wanted, export.find(wanted), request, response);
            return null;
        } catch (ExportBusyException busy) {
            return page(wanted, reader, HttpStatus.SERVICE_UNAVAILABLE);
        } catch (SearchUnavailableException away) {
            return SearchFaults.page(away);
        }
    }

    /** The same for whoever is signed in, and perhaps wants to hear when something is withdrawn. */
    @PostMapping("/search/export/file")
    @Nullable ModelAndView fileAndWatch(
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam(defaultValue = "false") boolean tell,
            CurrentPerson person,
            Reader reader,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Export wanted = read(parameters, reader, request);
        try {
            PracticeSearch.Best best = export.find(wanted);
            if (!tell) {
                files.send(wanted, best, request, response);
                return null;
            }
            // Before the file: whoever holds it is told for sure.
            Optional<UUID> id = remember(wanted, best, person, reader);
            if (id.isEmpty()) {
                return page(wanted, reader, HttpStatus.OK)
                        .addObject("isFull", true)
                        .addObject("tell", true);
            }
            sendOrForget(id.get(), person, () -> files.send(wanted, best, request, response));
            return null;
        } catch (ExportBusyException busy) {
            return page(wanted, reader, HttpStatus.SERVICE_UNAVAILABLE).addObject("tell", tell);
        } catch (SearchUnavailableException away) {
            return SearchFaults.page(away);
        }
    }

    /** Sends a file. */
    private interface Sending {

        void run() throws IOException;
    }

    /** A file that could not be made is not there to be told of. */
    private void sendOrForget(UUID id, CurrentPerson person, Sending sending) throws IOException {
        try {
            sending.run();
        } catch (RuntimeException notMade) {
            watches.forget(id, person.subject());
            throw notMade;
        }
    }

    private Optional<UUID> remember(
            Export wanted, PracticeSearch.Best best, CurrentPerson person, Reader reader) {
        String search = SearchAddress.first(wanted.query());
        return watches.remember(person.subject(), reader.language(), search, best.ids());
    }

    /** Practices by their ids, as the page that checks a file sends them. */
    @PostMapping("/exports/changed")
    @Nullable ModelAndView changed(
            @RequestParam(defaultValue = "") String ids,
            @RequestParam(defaultValue = "") String format,
            Reader reader,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        List<String> wanted = requests.ids(ids);
        if (wanted.isEmpty()) {
            return new ModelAndView("error/404", HttpStatus.NOT_FOUND);
        }
        Export export = requests.changed(format, reader.language(), site(request));
        try {
            var all = new PracticeSearch.Best(wanted, wanted.size());
            files.send(export, all, request, response);
            return null;
        } catch (ExportBusyException busy) {
            return new ModelAndView("error/503", HttpStatus.SERVICE_UNAVAILABLE);
        } catch (SearchUnavailableException away) {
            return SearchFaults.page(away);
        }
    }

    private static String site(HttpServletRequest request) {
        return ServletUriComponentsBuilder.fromContextPath(request).toUriString();
    }

    /** What cannot be read of an address is left out, as on the search page. */
    private Export read(
            MultiValueMap<String, String> parameters, Reader reader, HttpServletRequest request) {
        return requests.page(parameters, reader.language(), site(request)).export();
    }

    private ModelAndView page(Export wanted, Reader reader, HttpStatus status) {
        Optional<CurrentPerson> watcher = CurrentPerson.find().filter(Watches::mayWatch);
        return new ModelAndView("export/form", status)
                .addObject(
                        "export",
                        ExportPage.of(
                                wanted,
                                export.find(wanted),
                                words.of(wanted.query(), reader.language())))
                .addObject("isBusy", status.isError())
                .addObject("isFull", false)
                .addObject("mostFiles", Watches.MOST_FILES)
                .addObject("mayWatch", watcher.isPresent())
                .addObject("tell", false)
                .addObject(
                        "reach",
                        watcher.map(one -> watches.reach(one.subject()).word()).orElse(""));
    }
}
