### What is said where a run is taken away: as a picture, as data, as a text, as a diagram.

# The head of those that are pictures of the run where it stands now.
take-pictures = Tal como está ahora
# The head of those that have all of it.
take-texts = La ejecución completa
take-colours = Colores de la imagen
take-light = Claro
take-dark = Oscuro
take-svg = Imagen, SVG
take-png = Imagen, PNG al doble de tamaño
take-data = Datos, JSON
take-trace = Relato, texto sin formato
take-diagram = Diagrama, Mermaid
# The file that the browser was asked to save: whether it does is between it and its reader.
take-given = Se ha entregado { $file } al navegador.
take-pictureless = Este navegador no ha podido crear el PNG. Usa el SVG: sirve para cualquier tamaño.
# Behind the sentence that hands a diagram to the browser.
take-long = Tiene { $letters } letras: Mermaid solo dibuja más de { $most } donde maxTextSize lo permite.
