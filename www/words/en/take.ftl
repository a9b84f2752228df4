### What is said where a run is taken away: as a picture, as data, as a text, as a diagram.

# The head of those that are pictures of the run where it stands now.
take-pictures = As it stands now
# The head of those that have all of it.
take-texts = The whole run
take-colours = Colours of the picture
take-light = Light
take-dark = Dark
take-svg = Picture, SVG
take-png = Picture, PNG at twice the size
take-data = Data, JSON
take-trace = Story, plain text
take-diagram = Diagram, Mermaid
# The file that the browser was asked to save: whether it does is between it and its reader.
take-given = { $file } has been handed to the browser.
take-pictureless = This browser could not make the PNG. Take the SVG: it has every size.
# Behind the sentence that hands a diagram to the browser.
take-long = It has { $letters } letters: Mermaid draws more than { $most } only where maxTextSize allows it.
