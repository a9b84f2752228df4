### What is said where a run is taken away: as a picture, as data, as a text, as a diagram.

# The head of those that are pictures of the run where it stands now.
take-pictures = 此刻的样子
# The head of those that have all of it.
take-texts = 整次运行
take-colours = 图的颜色
take-light = 浅色
take-dark = 深色
take-svg = 图，SVG
take-png = 图，两倍大小的 PNG
take-data = 数据，JSON
take-trace = 经过，纯文本
take-diagram = 图示，Mermaid
# The file that the browser was asked to save: whether it does is between it and its reader.
take-given = 已把 { $file } 交给浏览器。
take-pictureless = 这个浏览器无法生成 PNG。请改用 SVG：它适合任何大小。
# Behind the sentence that hands a diagram to the browser.
take-long = 共 { $letters } 个字符：超过 { $most } 个时，只有 maxTextSize 允许，Mermaid 才会画出。
